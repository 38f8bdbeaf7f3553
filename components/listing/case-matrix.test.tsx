import {render, screen, within} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {CaseMatrix} from './case-matrix'
import {IndustryIndex} from './industry-index'

type Outcome = 'worked' | 'mixed'

const caseOf = (slug: string, outcome: Outcome) => ({
  _id: slug,
  _type: 'caseStudy' as const,
  title: `The ${slug}`,
  slug,
  outcome,
  publishedAt: null,
})

function industry(title: string, cases: ReturnType<typeof caseOf>[], more: {worked?: number} = {}) {
  const slug = title.toLowerCase()
  const count = (outcome: Outcome) => cases.filter((piece) => piece.outcome === outcome).length
  const counts = {
    worked: count('worked'),
    mixed: count('mixed'),
    didNotWork: 0,
    tooEarly: 0,
    ...more,
  }
  const total = counts.worked + counts.mixed
  const _type = 'industry' as const
  return stegaBrand({_id: slug, _type, title, slug, description: null, total, ...counts, cases})
}

const law = industry('Law', [caseOf('search', 'worked'), caseOf('letters', 'mixed')])
const many = industry('Finance', [caseOf('newest', 'worked')], {worked: 12})

test('each case has a mark under its outcome, which says and leads to it', () => {
  render(<CaseMatrix industries={[law]} />)
  const row = within(screen.getByRole('row', {name: /^Law/}))
  expect(row.getByRole('rowheader')).toHaveTextContent('Law')
  const [worked, mixed, failed] = row.getAllByRole('cell')
  if (!worked || !mixed) throw new Error('no cells')
  expect(within(worked).getByRole('link', {name: 'It worked: The search'})).toHaveAttribute(
    'href',
    '/case-studies/search',
  )
  expect(within(mixed).getByRole('link', {name: 'Mixed: The letters'})).toBeVisible()
  expect(failed).toBeEmptyDOMElement()
})

test('industries and outcomes lead to their cases', () => {
  render(<CaseMatrix industries={[law]} />)
  expect(screen.getByRole('link', {name: 'Law'})).toHaveAttribute('href', '/industries/law')
  expect(screen.getByRole('link', {name: 'Mixed'})).toHaveAttribute('href', '/outcomes#mixed')
})

test('of many cases one mark says how many, and leads to the list of them', () => {
  render(<CaseMatrix industries={[many]} />)
  expect(screen.getByRole('link', {name: /12.*cases: It worked, Finance/})).toHaveAttribute(
    'href',
    '/case-studies/with/industry.finance/outcome.worked',
  )
})

test('a hundred industries are the seven with most cases; without a case there is no table', () => {
  const all = Array.from({length: 100}, (_, at) =>
    industry(`Trade${at}`, [caseOf(`c${at}`, 'mixed')]),
  )
  const {rerender, container} = render(<CaseMatrix industries={[...all, law]} />)
  expect(screen.getAllByRole('rowheader')).toHaveLength(7)
  expect(screen.getByRole('rowheader', {name: 'Law'})).toBeVisible()
  rerender(<CaseMatrix industries={[industry('Empty', [])]} />)
  expect(container).toBeEmptyDOMElement()
})

test('the index names the newest cases with their outcome, and says where there is none', () => {
  render(<IndustryIndex industries={[law, industry('Empty', [])]} />)
  expect(screen.getByRole('link', {name: 'The search'})).toHaveAttribute(
    'href',
    '/case-studies/search',
  )
  expect(screen.getByText('Mixed')).toBeVisible()
  expect(screen.getByText('No case published yet')).toBeVisible()
})

test('of many cases the index shows three, and leads to all', () => {
  const cases = ['a', 'b', 'c', 'd'].map((slug) => caseOf(slug, 'worked'))
  render(<IndustryIndex industries={[industry('Law', cases)]} />)
  expect(screen.queryByRole('link', {name: 'The d'})).not.toBeInTheDocument()
  expect(screen.getByRole('link', {name: 'All 4 cases'})).toHaveAttribute('href', '/industries/law')
})
