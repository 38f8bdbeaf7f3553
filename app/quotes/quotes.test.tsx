import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {bodyAsFetched} from '@/components/blocks/as-fetched'
import {exampleSpeaker} from '@/components/blocks/example-documents'
import {examples} from '@/components/blocks/examples'
import {Body} from '@/components/blocks/body'
import type {Article} from '@/components/piece/piece'
import type {Myth} from '@/components/myth/myth'
import {pageMetadata} from '../(site)/page-metadata'
import {describeQuote, QuotePage} from './quote-page'
import {unitsOfArticle, unitsOfMyth} from './units'

const quotable = [
  'questionAnswer',
  'steps',
  'faq',
  'prompt',
  'resultFigures',
  'mythReality',
] as const

const piece = {
  _id: 'guide-pilot',
  topics: [],
  _type: 'guide',
  slug: 'pilot',
  title: 'A pilot',
  name: 'A pilot',
  freshness: {verifiedOn: null, reviewBy: null, supersededBy: null},
}

const unitsIn = async (...types: (typeof quotable)[number][]) => {
  const body = await bodyAsFetched(types.map((type) => examples[type]))
  return unitsOfArticle({_type: 'guide', body} as unknown as Article)
}

test.each(quotable)('every part of a %s with a link to it has a page', async (type) => {
  const body = await bodyAsFetched([examples[type]])
  const {container} = render(<Body value={body} />)
  const links = [...container.querySelectorAll('copy-link > a[data-quoted]')]
  const units = await unitsIn(type)
  expect(units.length).toBeGreaterThan(0)
  expect(links.map((link) => link.getAttribute('href'))).toEqual(units.map(({id}) => `#${id}`))
})

test.each(quotable)(
  'the page of a %s shows it under one heading, and leads to its place',
  async (type) => {
    for (const unit of await unitsIn(type)) {
      const {container, unmount} = render(<QuotePage piece={piece} unit={unit} />)
      expect(screen.getAllByRole('heading', {level: 1})).toHaveLength(1)
      for (const heading of screen.getAllByRole('heading'))
        expect(heading).not.toBeEmptyDOMElement()
      expect(screen.getByRole('link', {name: 'Read it in its place'})).toHaveAttribute(
        'href',
        `/guides/pilot#${unit.id}`,
      )
      // What leads to sources and notes would lead nowhere here.
      expect(container.querySelector('a[href^="#source"], a[href^="#note"]')).toBeNull()
      unmount()
    }
  },
)

test('search engines are led to the piece, networks to a picture of the part', async () => {
  const [unit] = await unitsIn('steps')
  if (!unit) throw new Error('The example has no step.')
  const metadata = pageMetadata(describeQuote(piece, unit, 'r1'), null)
  expect(metadata).toMatchObject({
    robots: {index: false},
    alternates: {canonical: '/guides/pilot'},
    openGraph: {
      url: `/guides/pilot/quote/${unit.id}`,
      images: [{url: `/share/guides/pilot/quote/${unit.id}.png?v=r1`}],
    },
  })
})

test('a myth is quoted with its verdict, or not at all', () => {
  const myth = {claim: 'Models think', answer: 'They do not.', explanation: [] as unknown[]}
  expect(unitsOfMyth({...myth, verdict: null} as unknown as Myth)).toEqual([])
  const [unit] = unitsOfMyth(stegaBrand({...myth, verdict: 'false'}) as unknown as Myth)
  if (!unit) throw new Error('The verdict is no part.')
  render(<QuotePage piece={{...piece, _type: 'myth'}} unit={unit} />)
  expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('“Models think”')
  expect(screen.getByText('False')).toBeVisible()
})

test.each(quotable)('a %s in the explanation of a myth has pages too', async (type) => {
  const explanation = await bodyAsFetched([examples[type]])
  const units = unitsOfMyth({verdict: null, explanation} as unknown as Myth)
  expect(units.length).toBeGreaterThan(0)
  const {container} = render(<Body value={explanation} />)
  const links = [...container.querySelectorAll('copy-link > a[data-quoted]')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual(units.map(({id}) => `#${id}`))
  for (const unit of units) {
    const {unmount} = render(<QuotePage piece={{...piece, _type: 'myth', slug: 'x'}} unit={unit} />)
    expect(screen.getByRole('link', {name: 'A pilot'})).toHaveAttribute('href', '/myths/x')
    unmount()
  }
})

test('a verdict links to its own place where it stands alone', async () => {
  for (const unit of await unitsIn('mythReality')) {
    const {container} = render(<QuotePage piece={piece} unit={unit} />)
    const link = container.querySelector('copy-link > a[data-quoted]')
    expect(link).toHaveAttribute('href', `#${unit.id}`)
    expect(container.querySelector(`[id="${unit.id}"]`)).toContainElement(link as HTMLElement)
  }
})

const claim = 'A pre-trained model is enough for nearly everything; fine-tuning is overkill'

test('a title that is cut still says the verdict on its claim', () => {
  const [unit] = unitsOfMyth({
    claim,
    answer: 'No.',
    verdict: 'depends',
    explanation: [],
  } as unknown as Myth)
  if (!unit) throw new Error('The verdict is no part.')
  const {title, openGraph} = pageMetadata(describeQuote(piece, unit, 'r1'), null)
  expect(title).toEqual({absolute: expect.stringMatching(/^It depends: “A pre-trained .* …$/)})
  expect(openGraph?.title).toBe(`It depends: “${claim}”`)
})

test('an answer says who gives it, and in a description that it goes on', async () => {
  const [unit] = await unitsIn('questionAnswer')
  if (!unit || unit.shape !== 'answers') throw new Error('The example has no question.')
  expect(unit.text).toMatch(`${exampleSpeaker.name}: When it was wrong`)
  const said = `People think that the marking is the work. ${'It is not. '.repeat(30)}`
  const {description} = pageMetadata(describeQuote(piece, {...unit, text: said}, 'r1'), null)
  expect(description).toMatch(/ …$/)
})

test('an answer left open is of the person who speaks already, or of the only one there is', async () => {
  const [block] = await bodyAsFetched([examples.questionAnswer])
  if (block?._type !== 'questionAnswer') throw new Error('The example is no question.')
  const open = block.answers.map((answer) => ({...answer, speaker: null}))
  const second = {...block, _key: 'second', answers: open}
  const textsOf = (speakers: object[], ...body: object[]) =>
    unitsOfArticle({_type: 'interview', speakers, body} as unknown as Article).map(({text}) => text)
  for (const text of textsOf([], block, second)) expect(text).toMatch(`${exampleSpeaker.name}: `)
  const person = {_id: 'ruth', _type: 'person', name: 'Ruth', slug: 'ruth'}
  expect(textsOf([{person}], second)).toEqual([expect.stringMatching(/^Ruth: When/)])
  expect(textsOf([{person}, {person: null}], second)).toEqual([expect.stringMatching(/^When/)])
})
