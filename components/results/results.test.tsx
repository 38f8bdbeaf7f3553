import {render, screen, within} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import type {ResultsQueryResult} from '@/lib/sanity.generated'
import {OpenData} from './open-data'
import {filtered, optionsOf, resultsOf} from './reported-result'
import {ResultFilter} from './result-filter'
import {ResultsInShort} from './results-in-short'
import {ResultsTable} from './results-table'
import {UnitChart} from './unit-chart'
import {unitGroups} from './unit-groups'

type Stored = ResultsQueryResult[number]
type StoredResult = Stored['results'][number]

const result = (key: string, known: Partial<StoredResult>): StoredResult => ({
  _key: key,
  _type: 'result',
  label: `What ${key} is`,
  measuredBy: 'client',
  ...known,
})

const caseOf = (slug: string, outcome: Stored['outcome'], results: StoredResult[]) => {
  const stored: Stored = {
    _id: slug,
    _type: 'caseStudy',
    title: `The case of ${slug}`,
    slug,
    publishedAt: null,
    updatedAt: null,
    verifiedOn: null,
    outcome,
    maturity: null,
    industry: {_id: slug, _type: 'industry', title: slug.toUpperCase(), slug},
    organisation: null,
    results,
  }
  return stegaBrand(stored)
}

const minutes = (key: string, before: number, after: number) =>
  result(key, {before, after, unit: 'minutes', betterWhen: 'lower'})

const shop = caseOf('shop', 'worked', [
  minutes('draft', 40, 10),
  result('speed', {factor: 3, betterWhen: 'higher'}),
])
const bank = caseOf('bank', 'mixed', [
  minutes('review', 60, 90),
  result('use', {measuredBy: 'vendor'}),
  result('accuracy', {changePercent: 30, qualifier: 'more-than', betterWhen: 'higher'}),
])
const all = resultsOf([shop, bank])

const titlesIn = (rows: ReturnType<typeof filtered>) => rows.map(({result: {_key}}) => _key)

test('results are filtered by industry, outcome, direction and unit, also by several at once', () => {
  expect(titlesIn(filtered(all, {}))).toEqual(['draft', 'speed', 'review', 'use', 'accuracy'])
  expect(titlesIn(filtered(all, {industry: 'bank'}))).toEqual(['review', 'use', 'accuracy'])
  expect(titlesIn(filtered(all, {outcome: 'worked', unit: 'minutes'}))).toEqual(['draft'])
  expect(titlesIn(filtered(all, {change: 'worse'}))).toEqual(['review'])
  expect(titlesIn(filtered(all, {change: 'no-figure'}))).toEqual(['use'])
  expect(filtered(all, {industry: 'shop', change: 'worse'})).toEqual([])
})

test('each value says how many results it would leave beside what is chosen already', () => {
  const units = optionsOf('unit', all, {industry: 'bank', unit: 'minutes'})
  expect(units.map(({value, count}) => [value, count])).toEqual([
    ['minutes', 1],
    ['percent', 1],
    ['times', 0],
  ])
})

test('each choice is a link to a page of its own, and the one that is made is marked', () => {
  render(<ResultFilter results={all} filter={{industry: 'bank', change: 'worse'}} />)
  const nav = screen.getByRole('navigation', {name: 'Filter the results', hidden: true})
  const link = (name: string | RegExp) => within(nav).getAllByRole('link', {name, hidden: true})
  expect(link('BANK 1')[0]).toHaveAttribute('aria-current', 'true')
  expect(link('For the worse 1')[0]).toHaveAttribute('aria-current', 'true')
  expect(link('Mixed 1')[0]).toHaveAttribute(
    'href',
    '/results/industry/bank/outcome/mixed/change/worse',
  )
  expect(link('All').map((each) => each.getAttribute('href'))).toEqual([
    '/results/change/worse',
    '/results/industry/bank/change/worse',
    '/results/industry/bank',
    '/results/industry/bank/change/worse',
  ])
  // It would leave nothing.
  expect(nav).not.toHaveTextContent('SHOP')
})

test('many values are folded away, but never the chosen one', () => {
  const many = resultsOf(
    Array.from({length: 30}, (_, at) => caseOf(`trade-${at + 10}`, 'worked', [minutes('a', 2, 1)])),
  )
  render(<ResultFilter results={many} filter={{industry: 'trade-39'}} />)
  const details = screen.getByText('21 more').closest('details')
  expect(details).not.toHaveTextContent('TRADE-39')
  expect(details).toHaveTextContent('TRADE-30')
})

test('a row tells figure, direction, who measured it and the case, and leads to its place there', () => {
  render(<ResultsTable results={all} />)
  const row = screen.getByRole('row', {name: /^What review is/})
  expect(row).toHaveTextContent(/60.*90 minutes.*For the worse.*Measured by the client.*Mixed/)
  expect(within(row).getByRole('link', {name: 'What review is'})).toHaveAttribute(
    'href',
    '/case-studies/bank#result-review',
  )
  expect(screen.getByRole('row', {name: /^What use is/})).toHaveTextContent(
    /No figure published.*Reported by the vendor or integrator/,
  )
})

test('what is counted is counted in words too', () => {
  render(<ResultsInShort results={all} />)
  const published = within(screen.getByRole('region', {name: 'Was a figure published?'}))
  expect(published.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual([
    'A figure4',
    'Words only1',
  ])
  const way = within(screen.getByRole('region', {name: 'Which way it went'}))
  expect(way.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual([
    'For the better3',
    'For the worse1',
  ])
})

test('of fewer than three figures in a unit no median is taken, and the page says so', () => {
  for (const group of unitGroups(all)) render(<UnitChart group={group} />)
  expect(screen.getByRole('region', {name: 'Minutes, lower is better'})).toHaveTextContent(
    '2 results: no median is taken of fewer than three.',
  )
  expect(screen.getByRole('region', {name: 'Percent, higher is better'})).toHaveTextContent(
    'One result, not exact: no median is taken of fewer than three.',
  )
  expect(screen.queryByText(/n = /)).not.toBeInTheDocument()
})

test('a median says of how many it is, and leaves out what is not exact', () => {
  const [group] = unitGroups(
    resultsOf([
      caseOf('a', 'worked', [minutes('a', 100, 50), minutes('b', 100, 80), minutes('c', 10, 12)]),
      caseOf('b', 'worked', [
        result('d', {
          before: 9,
          after: 1,
          unit: 'Minutes',
          betterWhen: 'lower',
          qualifier: 'about',
        }),
      ]),
    ]),
  )
  if (!group) throw new Error('All four are counted in minutes.')
  render(<UnitChart group={group} />)
  expect(screen.getByRole('region')).toHaveTextContent(
    'Median change −20% (n = 3), from −50% to +20%. One that is not exact is left out.',
  )
})

test('a thousand values are no more than a hundred and one points', () => {
  const many = Array.from({length: 1000}, (_, at) => minutes(`m${at}`, 1000, at))
  const [group] = unitGroups(resultsOf([caseOf('a', 'worked', many)]))
  if (!group) throw new Error('All are counted in minutes.')
  const {container} = render(<UnitChart group={group} />)
  expect(container.querySelectorAll('circle')).toHaveLength(101)
  expect(screen.getByRole('region')).toHaveTextContent('(n = 1000)')
})

test('figures of different directions are not set beside each other', () => {
  const groups = unitGroups(
    resultsOf([
      caseOf('a', 'worked', [
        minutes('a', 2, 1),
        result('b', {before: 1, after: 2, unit: 'minutes', betterWhen: 'higher'}),
      ]),
    ]),
  )
  expect(groups.map(({key}) => key)).toEqual(['minutes-lower', 'minutes-higher'])
})

test('no licence is claimed until an editor has set one', () => {
  const {rerender} = render(<OpenData licence={undefined} count={5} />)
  expect(screen.getByText(/No licence has been set/)).toBeVisible()
  rerender(<OpenData licence={{name: 'CC BY 4.0', url: 'https://example.org/by'}} count={5} />)
  expect(screen.getByRole('link', {name: 'CC BY 4.0'})).toHaveAttribute(
    'href',
    'https://example.org/by',
  )
  expect(screen.getByRole('link', {name: 'CSV'})).toHaveAttribute('href', '/results.csv')
})
