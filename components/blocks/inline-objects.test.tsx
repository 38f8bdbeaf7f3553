import {vercelStegaCombine} from '@vercel/stega'
import {render, screen, within} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {headingsOf} from '@/lib/heading-id'
import {bodyAsFetched} from './as-fetched'
import {Body} from './body'
import {bodyText} from './text'

const span = (text: string, marks: string[] = []) => ({_key: text, _type: 'span', marks, text})
const cite = (sourceKey?: string, place?: string) => ({
  _key: `cite-${sourceKey}`,
  _type: 'citation',
  sourceKey,
  place,
})
const note = (text?: string) => ({_key: `note-${text}`, _type: 'footnote', text})
const paragraph = (key: string, ...children: {_type: string; text?: string}[]) => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children,
})
const nothingMore = {publisher: null, publishedOn: null, accessedOn: null, note: null}
const sources = stegaBrand([
  {_key: 'empty', title: '', url: null, ...nothingMore},
  {_key: 'lora', title: 'Low-rank adaptation', url: 'https://example.org/lora', ...nothingMore},
  {_key: 'wilson', title: 'Probable inference', url: null, ...nothingMore},
])

test('a citation leads to its source, numbered as the list of sources is', async () => {
  const value = await bodyAsFetched([
    paragraph('a', span('It is old'), cite('wilson', 'p. 12'), span(', and '), cite('lora')),
  ])
  render(<Body value={value} sources={sources} />)
  const [first, second] = screen.getAllByRole('link')
  expect(first).toHaveTextContent('[2, p. 12]')
  expect(first).toHaveAccessibleName('Source 2: Probable inference, p. 12')
  expect(first).toHaveAttribute('href', '#source-wilson')
  expect(second).toHaveTextContent('[1]')
  expect(second).toHaveAccessibleName('Source 1: Low-rank adaptation')
})

test('a citation inside a block is numbered as well', async () => {
  const callout = {_type: 'callout', _key: 'c', text: [paragraph('a', span('So'), cite('wilson'))]}
  render(<Body value={await bodyAsFetched([callout])} sources={sources} />)
  expect(screen.getByRole('link', {name: /^Source 2:/})).toBeVisible()
})

test.each([['gone'], ['empty'], [undefined]])(
  'a citation of a source that is not listed shows nothing: %s',
  async (key) => {
    const value = await bodyAsFetched([paragraph('a', span('Plain'), cite(key), span('.'))])
    render(<Body value={value} sources={sources} />)
    expect(screen.getByText('Plain.')).toBeVisible()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  },
)

test('footnotes are numbered by position; each leads to its note and back', async () => {
  const value = await bodyAsFetched([
    paragraph('a', span('One'), note('The first aside.')),
    paragraph('b', span('Two'), note(), note('The second aside.')),
  ])
  render(<Body value={value} />)
  const notes = within(screen.getByRole('region', {name: 'Notes'})).getAllByRole('listitem')
  expect(notes.map((item) => item.textContent)).toEqual([
    expect.stringContaining('The first aside.'),
    expect.stringContaining('The second aside.'),
  ])
  const mark = screen.getByRole('link', {name: 'Note 2'})
  expect(mark).toHaveAttribute('href', `#${notes[1]?.id}`)
  const back = screen.getByRole('link', {name: 'Back to the sentence of note 2'})
  expect(back).toHaveAttribute('href', `#${mark.id}`)
})

test('a footnote stands beside its sentence too, for pages with a margin', async () => {
  const value = await bodyAsFetched([paragraph('a', span('One'), note('The first aside.'))])
  render(<Body value={value} />)
  expect(screen.getByText('One', {exact: false, selector: 'p'})).toContainElement(
    screen.getByRole('note'),
  )
  expect(screen.getByRole('note')).toHaveTextContent(/^1 The first aside\.$/)
})

test('sources and terms are explained once beside the text, and to eyes alone', async () => {
  const marked = {
    ...paragraph('t', span('Recall', ['m'])),
    markDefs: [{_key: 'm', _type: 'glossaryTerm', reference: {_type: 'reference', _ref: 'term'}}],
  }
  const term = {
    _id: 'term',
    _type: 'glossaryTerm',
    slug: {current: 'recall'},
    definition: 'How many of the wanted passages were found.',
  }
  const cited = paragraph('a', span('It is'), cite('lora'))
  const value = await bodyAsFetched(
    [cited, {...cited, _key: 'b'}, marked, {...marked, _key: 'u'}],
    [term],
  )
  const {container} = render(<Body value={value} sources={sources} />)
  const beside = [...container.querySelectorAll('[data-side-note]')]
  expect(beside.map(({textContent}) => textContent)).toEqual([
    '[1] Low-rank adaptation',
    `Recall ${term.definition}`,
  ])
  for (const element of beside) expect(element).toHaveAttribute('aria-hidden', 'true')
  for (const element of beside) expect(element).not.toHaveAttribute('data-sanity')
})

test('in a preview a definition beside the text opens its field', async () => {
  const clickable = vercelStegaCombine('Recall', {origin: 'sanity.io', href: '/studio'}, false)
  const marked = {
    ...paragraph('t', span(clickable, ['m'])),
    markDefs: [{_key: 'm', _type: 'glossaryTerm', reference: {_type: 'reference', _ref: 'term'}}],
  }
  const term = {
    _id: 'term',
    _type: 'glossaryTerm',
    slug: {current: 'recall'},
    definition: 'A share.',
  }
  const {container} = render(<Body value={await bodyAsFetched([marked], [term])} />)
  const field = container.querySelector('[data-side-note]')?.getAttribute('data-sanity')
  expect(field).toContain('id=term;type=glossaryTerm;path=definition')
})

test('without footnotes there is no list of notes', async () => {
  render(<Body value={await bodyAsFetched([paragraph('a', span('Words'), note())])} />)
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
})

test('in plain text the sentence is whole, and nothing tells where a mark stood', async () => {
  const value = await bodyAsFetched([paragraph('a', span('It is so'), cite('lora'), span('. Yes'))])
  expect(bodyText(value)).toBe('It is so. Yes')
})

test('a footnote in a heading is no part of its name', () => {
  const heading = {...paragraph('h', span('Cost'), note('In euros.')), style: 'h2'}
  expect(headingsOf([heading])).toMatchObject([{text: 'Cost', id: 'cost'}])
})
