import {render, screen, within} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import type {ComparedQueryResult} from '@/lib/sanity.generated'
import {CaseChooser} from './case-chooser'
import {namesOf} from './compared-case'
import {SideBySide} from './side-by-side'

type Stored = ComparedQueryResult[number]

const industry = (slug: string, title: string) => ({
  _id: slug,
  _type: 'industry' as const,
  title,
  slug,
})

const unknown: Omit<Stored, '_id' | 'title' | 'slug'> = {
  _type: 'caseStudy',
  publishedAt: null,
  updatedAt: null,
  freshness: {verifiedOn: null, reviewBy: null, supersededBy: null},
  sources: null,
  organisation: null,
  industry: null,
  businessFunction: null,
  challenge: null,
  approach: null,
  techniques: [],
  modelsUsed: [],
  dataSensitivity: null,
  timeline: {startedOn: null, endedOn: null, note: null},
  team: {people: null, note: null},
  costBand: null,
  economics: {
    currency: 'EUR',
    spentOnce: null,
    spentPerYear: null,
    gainedPerYear: null,
    measuredBy: null,
    method: null,
  },
  maturity: null,
  outcome: null,
  results: [],
  lessons: [],
}

const caseOf = (slug: string, known: Partial<Stored>) => {
  const stored: Stored = {...unknown, _id: slug, slug, title: `The case of ${slug}`, ...known}
  return stegaBrand(stored)
}

const shop = caseOf('shop', {
  industry: industry('retail', 'Retail'),
  outcome: 'worked',
  timeline: {startedOn: '2025-03', endedOn: '2026-05', note: null},
  results: [
    {_key: 'words', _type: 'result', label: 'Mood', measuredBy: 'vendor'},
    {
      _key: 'minutes',
      _type: 'result',
      label: 'Time for one description',
      before: 45,
      after: 10,
      unit: 'minutes',
      measuredBy: 'client',
      method: 'By the clock.',
    },
  ],
})
const bank = caseOf('bank', {
  industry: industry('banking', 'Banking'),
  outcome: 'mixed',
  results: [{_key: 'use', _type: 'result', label: 'Use', measuredBy: 'vendor'}],
})
const plan = caseOf('plan', {industry: industry('health', 'Healthcare'), maturity: 'planned'})

/** The answers to a criterion, in the order of the cases. */
const answersTo = (criterion: string) =>
  within(screen.getByRole('row', {name: new RegExp(`^${criterion}`)}))
    .getAllByRole('cell')
    .map(({textContent}) => textContent)

test('each answer is read with its criterion and its case, and a missing one as not published', () => {
  render(<SideBySide cases={[shop, bank]} />)
  const heads = screen.getAllByRole('columnheader')
  expect(heads.map(({textContent}) => textContent)).toEqual([
    'RetailThe case of shop',
    'BankingThe case of bank',
  ])
  expect(answersTo('Did it work')).toEqual(['It worked', 'Mixed'])
  expect(answersTo('Time to get there')).toEqual(['14 months', 'Not published'])
  expect(answersTo('Evidence')).toEqual([
    'One figure, measured by the client',
    'No figure; reported by the vendor or integrator',
  ])
  // What a narrow page shows before each answer.
  const cells = within(screen.getByRole('row', {name: /^Did it work/})).getAllByRole('cell')
  expect(cells.map((cell) => cell.dataset.case)).toEqual(['Retail', 'Banking'])
})

test('the main figure is the first that was published, with who measured it and how', () => {
  render(<SideBySide cases={[shop, bank, plan]} />)
  const [figure, told, planned] = answersTo('Main figure')
  expect(figure).toContain('45')
  expect(figure).toContain('Measured by the client. By the clock.')
  expect(told).toContain('No figure published')
  expect(told).toContain('Reported by the vendor or integrator.')
  expect(planned).toBe('None yet: it is a plan')
  expect(answersTo('Evidence')[2]).toBe('None yet: it is a plan')
  expect(screen.getByRole('link', {name: 'Time for one description'})).toHaveAttribute(
    'href',
    '/case-studies/shop#result-minutes',
  )
  const [others, none] = answersTo('Other results')
  expect(others).toContain('Mood')
  expect(none).toBe('None reported')
})

test('what none of them published is said once, below the table', () => {
  render(<SideBySide cases={[shop, bank]} />)
  expect(screen.queryByRole('row', {name: /^Team/})).not.toBeInTheDocument()
  expect(screen.getByText(/Not published by any of them/).parentElement).toHaveTextContent(
    /team, cost to first use, return/,
  )
})

test('of three cases one can be left out, of two none', () => {
  const {rerender} = render(<SideBySide cases={[shop, bank, plan]} />)
  expect(screen.getByRole('link', {name: 'Leave out The case of bank'})).toHaveAttribute(
    'href',
    '/compare/shop/plan',
  )
  rerender(<SideBySide cases={[shop, bank]} />)
  expect(screen.queryByRole('link', {name: /^Leave out/})).not.toBeInTheDocument()
})

test('cases are told apart by industry, else by organisation, else by title', () => {
  const at = (slug: string, name: string | null) =>
    caseOf(slug, {
      industry: industry('retail', 'Retail'),
      organisation: name
        ? {
            _id: name,
            _type: 'organisation',
            name,
            slug: '',
            anonymous: false,
            sizeBand: null,
            region: null,
          }
        : null,
    })
  expect(namesOf([shop, bank])).toEqual(['Retail', 'Banking'])
  expect(namesOf([at('a', 'A shop'), at('b', 'A chain')])).toEqual(['A shop', 'A chain'])
  expect(namesOf([at('a', 'A shop'), at('b', null)])).toEqual(['The case of a', 'The case of b'])
})

test('what is chosen is ticked and stands first; the form needs no script', () => {
  render(<CaseChooser chosen={[bank]} cases={[shop, bank, plan]} page={1} total={3} />)
  const form = screen.getByRole('button', {name: 'Compare'}).closest('form')
  expect(form).toHaveAttribute('action', '/compare')
  expect(form).toHaveAttribute('method', 'get')
  const ticks = screen.getAllByRole<HTMLInputElement>('checkbox')
  expect(ticks.map(({name, value, checked}) => [name, value, checked])).toEqual([
    ['case', 'bank', true],
    ['case', 'shop', false],
    ['case', 'plan', false],
  ])
})

test('of a thousand cases the list has pages, which keep what is chosen', () => {
  render(<CaseChooser chosen={[bank]} cases={[shop]} page={1} total={1000} />)
  expect(screen.getByRole('link', {name: 'Older'})).toHaveAttribute('href', '/compare/bank/page/2')
})
