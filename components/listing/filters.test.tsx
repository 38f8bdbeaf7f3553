import {render, screen, within} from '@testing-library/react'
import {facets, type FacetName} from '@/lib/filters/facets'
import {wholeList, type ListState} from '@/lib/filters/filter-path'
import type {ChosenValue, FacetValue, Listing} from '@/lib/filters/listing'
import {ChosenFilters} from './chosen-filters'
import {Filters} from './filters'
import {NothingFound} from './nothing-found'

const value = (name: string, count: number, isChosen = false): FacetValue => ({
  value: name,
  title: name.toUpperCase(),
  count,
  isChosen,
})

const facet = (name: FacetName, values: FacetValue[]) => ({
  name,
  label: facets[name].label,
  values,
})

const none: Listing = {
  ids: [],
  total: 0,
  all: 12,
  facets: [],
  chosen: [],
  nearest: [],
  nearby: [],
}

const chosenOf = (name: FacetName, words: string, counts: [number, number]): ChosenValue => ({
  name,
  label: facets[name].label,
  value: words,
  title: words.toUpperCase(),
  without: counts[0],
  alone: counts[1],
})

const law: ListState = {...wholeList, chosen: {industry: 'law'}}
const lawMixed: ListState = {...wholeList, chosen: {industry: 'law', outcome: 'mixed'}}

const links = () =>
  screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

test('each value leads to the list with it and what is chosen; the chosen one is marked', () => {
  const listing: Listing = {
    ...none,
    total: 5,
    facets: [
      facet('outcome', [value('worked', 4), value('mixed', 1)]),
      facet('industry', [value('law', 5, true), value('banking', 3)]),
    ],
    chosen: [chosenOf('industry', 'law', [12, 5])],
  }
  render(<Filters type="caseStudy" state={law} listing={listing} />)
  const nav = screen.getByRole('navigation', {name: 'Filter and sort'})
  const byOutcome = within(within(nav).getByRole('list', {name: 'Did it work?'}))
  const worked = byOutcome.getByRole('link', {name: 'WORKED 4'})
  expect(worked).toHaveAttribute('href', '/case-studies/with/industry.law/outcome.worked')
  expect(worked).toHaveAttribute('rel', 'nofollow')
  const byIndustry = within(within(nav).getByRole('list', {name: 'Industry'}))
  expect(byIndustry.getByText('LAW')).toHaveAttribute('aria-current', 'true')
  expect(byIndustry.getByRole('link')).toHaveAttribute(
    'href',
    '/case-studies/with/industry.banking',
  )
  const order = within(within(nav).getByRole('list', {name: 'Sorted by'}))
  expect(order.getByText('Newest')).toHaveAttribute('aria-current', 'true')
  expect(order.getByRole('link', {name: 'Strongest evidence'})).toHaveAttribute(
    'href',
    '/case-studies/with/industry.law/sort.evidence',
  )
  expect(nav).toHaveTextContent('1 chosen')
})

test('a facet that leaves as many pieces as there are is not offered', () => {
  const same = [facet('approach', [value('managed', 5)]), facet('topic', [])]
  render(<Filters type="caseStudy" state={wholeList} listing={{...none, total: 5, facets: same}} />)
  expect(screen.queryByText('Approach')).not.toBeInTheDocument()
  expect(screen.queryByText('Topic')).not.toBeInTheDocument()
})

test('a single piece, or none, has nothing to filter', () => {
  const {container} = render(
    <Filters type="guide" state={wholeList} listing={{...none, all: 1, total: 1}} />,
  )
  expect(container).toBeEmptyDOMElement()
})

test('of more than three facets the others are folded, unless one of them is chosen', () => {
  const names: FacetName[] = ['outcome', 'industry', 'function', 'topic']
  const four = names.map((name) => facet(name, [value('a', 1), value('b', 2)]))
  const {rerender} = render(
    <Filters type="caseStudy" state={wholeList} listing={{...none, total: 3, facets: four}} />,
  )
  const fold = () => screen.getByText(/^More filters/).closest('details')
  expect(fold()).not.toHaveAttribute('open')
  expect(fold()).toHaveTextContent('Topic')
  const chosen = [...four.slice(0, 3), facet('topic', [value('a', 3, true)])]
  rerender(
    <Filters type="caseStudy" state={wholeList} listing={{...none, total: 3, facets: chosen}} />,
  )
  expect(fold()).toHaveAttribute('open')
})

test('of thirty industries the most frequent stand open, the others A to Z behind a fold', () => {
  const many = Array.from({length: 30}, (_, at) => value(`i${99 - at}`, 100 - at, at === 29))
  render(
    <Filters
      type="caseStudy"
      state={wholeList}
      listing={{...none, total: 999, facets: [facet('industry', many)]}}
    />,
  )
  const fold = screen.getByText(/^21 more/).closest('details')
  const folded = within(fold ?? document.body).getAllByRole('link', {hidden: true})
  expect(folded).toHaveLength(21)
  expect(folded[0]).toHaveTextContent('I71')
  // The chosen one stands open, however rare.
  expect(screen.getByText('I70').closest('details')).not.toBe(fold)
})

test('chosen filters are taken back one by one, or all at once', () => {
  const listing: Listing = {
    ...none,
    total: 1200,
    all: 1500,
    chosen: [chosenOf('industry', 'law', [9, 2]), chosenOf('outcome', 'mixed', [2, 9])],
  }
  const state: ListState = {...lawMixed, sort: 'verified', page: 2}
  render(<ChosenFilters type="caseStudy" state={state} listing={listing} />)
  expect(screen.getByText('1,200 of 1,500 case studies')).toBeVisible()
  expect(links()).toEqual([
    ['Remove the filter: Industry: LAW', '/case-studies/with/outcome.mixed/sort.verified'],
    ['Remove the filter: Did it work: MIXED', '/case-studies/with/industry.law/sort.verified'],
    ['Remove all', '/case-studies/with/sort.verified'],
  ])
})

test('where nothing matches, each filter to leave out says how many pieces that gives', () => {
  const chosen = [chosenOf('industry', 'law', [1, 4]), chosenOf('outcome', 'mixed', [4, 1])]
  render(
    <NothingFound type="caseStudy" state={lawMixed} listing={{...none, chosen}} nearest={[]} />,
  )
  expect(screen.getByText(/No case study yet is all of these at once: LAW, MIXED/)).toBeVisible()
  expect(links()).toEqual([
    ['Without “Industry: LAW”', '/case-studies/with/outcome.mixed'],
    ['Without “Did it work: MIXED”', '/case-studies/with/industry.law'],
    ['All 12 case studies', '/case-studies'],
  ])
  expect(screen.getByText('1 case study')).toBeVisible()
  expect(screen.getByText('4 case studies')).toBeVisible()
})

test('where leaving out one gives nothing either, one filter alone does', () => {
  const chosen = [chosenOf('industry', 'law', [0, 4]), chosenOf('outcome', 'mixed', [0, 0])]
  render(
    <NothingFound type="caseStudy" state={lawMixed} listing={{...none, chosen}} nearest={[]} />,
  )
  expect(links()).toEqual([
    ['“Industry: LAW” alone', '/case-studies/with/industry.law'],
    ['All 12 case studies', '/case-studies'],
  ])
})

test('an industry without a case says so, and leads to those near to it', () => {
  const listing: Listing = {
    ...none,
    chosen: [chosenOf('industry', 'insurance', [12, 0])],
    nearby: [value('banking', 2)],
  }
  const state: ListState = {...wholeList, chosen: {industry: 'insurance'}}
  render(<NothingFound type="caseStudy" state={state} listing={listing} nearest={[]} />)
  expect(screen.getByText('No case study yet in INSURANCE.')).toBeVisible()
  expect(links()).toEqual([
    ['BANKING', '/case-studies/with/industry.banking'],
    ['All 12 case studies', '/case-studies'],
  ])
  expect(screen.getByText('2 case studies')).toBeVisible()
})
