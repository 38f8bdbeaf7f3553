import {render, screen, within} from '@testing-library/react'
import type {ArticleQueryResult} from '@/lib/sanity.generated'
import {CaseFacts} from './case-facts'
import type {ArticleOf} from '../piece/piece'
import {Pitfalls} from './pitfalls'
import {Recording} from './recording'

type Case = Extract<NonNullable<ArticleQueryResult>, {_type: 'caseStudy'}>

const unknown = {
  models: [],
  techniques: [],
  modelsUsed: [],
  organisation: null,
  industry: null,
  businessFunction: null,
  approach: null,
  maturity: null,
  outcome: null,
  dataSensitivity: null,
  costBand: null,
  economics: {
    currency: 'EUR',
    spentOnce: null,
    spentPerYear: null,
    gainedPerYear: null,
    measuredBy: null,
    method: null,
  },
  timeline: {startedOn: null, endedOn: null, note: null},
  team: {people: null, note: null},
}

const show = (known: Partial<Case>) =>
  render(<CaseFacts article={{...unknown, ...known} as unknown as ArticleOf<'caseStudy'>} />)

/** The value below a term. */
function factOf(term: string) {
  const row = screen.getByText(term).closest('div')
  if (!row) throw new Error(`“${term}” stands in no row of the facts`)
  return within(row).getByRole('definition')
}

test('a case of which nothing is known yet shows no facts', () => {
  const {container} = show({})
  expect(container).toBeEmptyDOMElement()
})

test('says what it took: techniques, data, months, people and cost in words', () => {
  show({
    techniques: ['retrieval', 'fine-tuning'],
    dataSensitivity: 'regulated',
    timeline: {startedOn: '2025-03', endedOn: '2026-05', note: 'In use since January.'},
    team: {people: 1, note: 'an engineer'},
    costBand: '10k-50k',
  })
  expect(factOf('Techniques')).toHaveTextContent('Retrieval')
  expect(factOf('Techniques')).toHaveTextContent('Fine-tuning')
  expect(factOf('Data')).toHaveTextContent('Regulated by law')
  expect(factOf('When')).toHaveTextContent('March 2025 to May 2026')
  expect(factOf('When')).toHaveTextContent('In use since January.')
  expect(factOf('Team')).toHaveTextContent('1 person')
  expect(factOf('Cost to first use')).toHaveTextContent('€10,000 to 50,000')
})

test('half of a period is told as half: no month is made up', () => {
  show({timeline: {startedOn: '2025-03', endedOn: null, note: null}})
  expect(factOf('When')).toHaveTextContent(/^Since March 2025$/)
})

test('a model in use is named once, with its version, and a replaced one says so', () => {
  const named = (_id: string, name: string) => ({
    _id,
    _type: 'model' as const,
    name,
    slug: _id,
  })
  show({
    modelsUsed: [{_key: 'a', version: '8B', role: 'drafts', model: named('llama', 'Llama 3.1')}],
    models: [
      {...named('llama', 'Llama 3.1'), vendor: null, supersededBy: null},
      {...named('old', 'Old One'), vendor: null, supersededBy: named('new', 'New One')},
    ],
  })
  expect(factOf('Models in use')).toHaveTextContent('Llama 3.1 8B')
  expect(screen.getAllByText(/Llama 3\.1/)).toHaveLength(1)
  expect(screen.getByRole('link', {name: 'Llama 3.1'})).toHaveAttribute('href', '/models/llama')
  expect(factOf('Model')).toHaveTextContent('Old One (since replaced by New One)')
})

test('a recording has its link and its transcript, turn by turn', () => {
  const transcript = 'A: Did it work?\n\nB: In part.'
  const value = {url: 'https://example.org/talk', transcript}
  render(<Recording recording={value as ArticleOf<'interview'>['recording']} />)
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/talk')
  expect(screen.getByText('B: In part.').tagName).toBe('P')
})

test('an address that could run a script is no link, and nothing is left of nothing', () => {
  const value = {url: 'javascript:alert(1)', transcript: null}
  const {container} = render(<Recording recording={value as ArticleOf<'interview'>['recording']} />)
  expect(container).toBeEmptyDOMElement()
})

test('pitfalls stand under a heading; a guide without any has none', () => {
  const pitfalls = [{_key: 'p', title: 'Too few cases', text: 'Write fifty.'}]
  const {rerender, container} = render(
    <Pitfalls pitfalls={pitfalls as ArticleOf<'guide'>['pitfalls']} />,
  )
  expect(screen.getByRole('heading', {name: 'Pitfalls'})).toBeVisible()
  expect(screen.getByText('Write fifty.')).toBeVisible()
  rerender(<Pitfalls pitfalls={[]} />)
  expect(container).toBeEmptyDOMElement()
})

test('the return is worked out from the amounts, which stand beside it with who counted them', () => {
  show({
    economics: {
      currency: 'USD',
      spentOnce: 15_000,
      spentPerYear: 16_560,
      gainedPerYear: 56_000,
      measuredBy: 'client',
      method: 'Hours saved, at their cost.',
    },
  })
  expect(factOf('Return')).toHaveTextContent(
    '+77% in the first year; paid back after 5 months' +
      'From $15,000 spent once, $16,560 and a gain of $56,000 in a year, counted by the client. Hours saved, at their cost.',
  )
})

test('without one of the amounts there is no return', () => {
  const economics = {...unknown.economics, spentOnce: 15_000, gainedPerYear: 56_000}
  show({economics: {...economics, currency: 'EUR'}})
  expect(screen.queryByText('Return')).not.toBeInTheDocument()
})
