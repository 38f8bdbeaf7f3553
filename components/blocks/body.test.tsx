import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {bodyAsFetched} from './as-fetched'
import {Body} from './body'
import {examples} from './examples'
import {bodyText} from './text'

interface Given {
  style?: string
  marks?: string[]
  markDefs?: object[]
  listItem?: string
  level?: number
}

let keys = 0
const text = (
  words: string,
  {style = 'normal', marks = [], markDefs = [], listItem, level = 1}: Given = {},
) => ({
  _key: `text-${(keys += 1)}`,
  _type: 'block',
  style,
  markDefs,
  ...(listItem && {listItem, level}),
  children: [{_key: 'span', _type: 'span', marks, text: words}],
})
const webLink = (href: string) => ({markDefs: [{_key: 'l', _type: 'link', href}], marks: ['l']})
const ownLink = (id: string) => {
  const reference = {_type: 'reference', _ref: id, _weak: true}
  return {markDefs: [{_key: 'l', _type: 'internalLink', reference}], marks: ['l']}
}

test('headings can be linked to, and two of the same name apart', async () => {
  const parts = [text('Cost', {style: 'h2'}), text('Cost', {style: 'h3'})]
  render(<Body value={await bodyAsFetched(parts)} />)
  expect(screen.getByRole('heading', {level: 2, name: 'Cost'})).toHaveAttribute('id', 'cost')
  expect(screen.getByRole('heading', {level: 3, name: 'Cost'})).toHaveAttribute('id', 'cost-2')
  const links = screen.getAllByRole('link', {name: 'Link to this section'})
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#cost', '#cost-2'])
})

test('a heading without words is not shown', async () => {
  const untouched = {_key: 'x', _type: 'block', style: 'h3', children: []}
  render(<Body value={await bodyAsFetched([text(' ', {style: 'h2'}), untouched])} />)
  expect(screen.queryByRole('heading')).not.toBeInTheDocument()
})

test('lists, quotations and emphasis mean what they look like', async () => {
  const parts = [
    text('First', {listItem: 'number'}),
    text('Point', {listItem: 'bullet'}),
    text('Said', {style: 'blockquote'}),
    text('must', {marks: ['strong', 'em']}),
    text('npm start', {marks: ['code']}),
  ]
  render(<Body value={await bodyAsFetched(parts)} />)
  expect(screen.getAllByRole('list').map(({tagName}) => tagName)).toEqual(['OL', 'UL'])
  expect(screen.getByRole('blockquote')).toHaveTextContent('Said')
  expect(screen.getByRole('strong')).toHaveTextContent('must')
  expect(screen.getByRole('emphasis')).toHaveTextContent('must')
  expect(screen.getByRole('code')).toHaveTextContent('npm start')
})

test('a list that begins deeper than its first level is one list, and goes on as one', async () => {
  const items = [3, 1, 4, 2].map((level) => text(`Level ${level}`, {listItem: 'bullet', level}))
  const value = await bodyAsFetched(items)
  const {container} = render(<Body value={value} />)
  expect(container.querySelectorAll('[data-body] > ul')).toHaveLength(1)
  const callout = {_key: 'c', _type: 'callout', text: items}
  const inBlock = render(<Body value={await bodyAsFetched([callout])} />)
  expect(inBlock.container.querySelectorAll('ul:not(ul ul)')).toHaveLength(1)
})

test('a link out is marked as one, a link within is not', async () => {
  const parts = [
    text('Elsewhere', webLink('https://example.org/a')),
    text('Here', webLink('/guides/pilot')),
  ]
  render(<Body value={await bodyAsFetched(parts)} />)
  expect(screen.getByRole('link', {name: 'Elsewhere'})).toHaveAttribute('rel', 'noopener')
  expect(screen.getByRole('link', {name: 'Elsewhere'})).toHaveTextContent('Elsewhere↗')
  expect(screen.getByRole('link', {name: 'Here'})).toHaveTextContent(/^Here$/)
})

test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org'])(
  'a link that could harm is plain text: %s',
  async (href) => {
    render(<Body value={await bodyAsFetched([text('Click', webLink(href))])} />)
    expect(screen.getByText('Click')).toBeVisible()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  },
)

test('a link to a piece of ours follows its address, and is plain text once the piece is gone', async () => {
  const parts = [text('There', ownLink('guide-1')), text('Gone', ownLink('guide-2'))]
  const guide = {_id: 'guide-1', _type: 'guide', slug: {current: 'pilot'}}
  render(<Body value={await bodyAsFetched(parts, [guide])} />)
  expect(screen.getByRole('link', {name: 'There'})).toHaveAttribute('href', '/guides/pilot')
  expect(screen.getByText('Gone').closest('a')).toBeNull()
})

test('a term leads to the glossary and says what it means, and is plain text once it is gone', async () => {
  const marked = (id: string) => ({
    markDefs: [{_key: 't', _type: 'glossaryTerm', reference: {_type: 'reference', _ref: id}}],
    marks: ['t'],
  })
  const term = {
    _id: 'term-1',
    _type: 'glossaryTerm',
    slug: {current: 'recall'},
    definition: 'How many of the wanted passages were found.',
  }
  const parts = [text('Recall', marked('term-1')), text('Gone', marked('term-2'))]
  render(<Body value={await bodyAsFetched(parts, [term])} />)
  const link = screen.getByRole('link', {name: 'Recall'})
  expect(link).toHaveAttribute('href', '/glossary#recall')
  expect(link).toHaveAccessibleDescription(term.definition)
  expect(screen.getByText('Gone').closest('a')).toBeNull()
})

test('a block that the site does not know is reported, and hidden from readers but not from editors', async () => {
  const report = import.meta.jest.spyOn(console, 'error').mockImplementation(() => {})
  const value = await bodyAsFetched([
    text('Before'),
    {_type: 'hologram', _key: 'h1'},
    text('After'),
  ])
  const {rerender} = render(<Body value={value} />)
  expect(report).toHaveBeenCalledTimes(1)
  expect(report.mock.lastCall?.[0]).toMatch(/“h1”.*“hologram”/)
  expect(screen.getByText('After')).toBeVisible()
  expect(screen.queryByText(/hologram/)).not.toBeInTheDocument()
  rerender(<Body value={value} preview />)
  expect(screen.getByText(/cannot show a block of the type “hologram”/)).toBeVisible()
  expect(bodyText(value)).toBe('Before\n\nAfter')
})

test('all examples stand on one page without two ids alike or a style attribute', async () => {
  const value = await bodyAsFetched([text('Start', {style: 'h2'}), ...Object.values(examples)])
  const {container} = render(<Body value={value} />)
  const ids = [...container.querySelectorAll('[id]')].map(({id}) => id)
  expect(ids.length).toBeGreaterThan(5)
  expect(new Set(ids).size).toBe(ids.length)
  expect(container.querySelectorAll('[style]')).toHaveLength(0)
})

test('a body without anything in it is empty, in words as well', () => {
  const {container} = render(<Body value={stegaBrand([])} />)
  expect(container).toHaveTextContent(/^$/)
  expect(bodyText([])).toBe('')
})
