import {render, screen, within} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {stillTrueItems} from '@/app/markup/still-true-items'
import type {StillTrueQueryResult} from '@/lib/sanity.generated'
import {ListPage} from './list-page'
import {hasPage} from './still-true-lists'
import {StillTruePage} from './still-true-page'

type Known = Extract<StillTrueQueryResult['pieces'][number], {_type: 'deepDive'}>

const today = '2026-11-30'

const piece = (name: string, more: Partial<Known> = {}): Known => ({
  _id: name,
  _type: 'deepDive',
  title: `The piece ${name}`,
  slug: name,
  publishedAt: '2026-01-10T08:00:00Z',
  updatedAt: null,
  freshness: {verifiedOn: null, reviewBy: null, supersededBy: null},
  corrections: [],
  uses: [],
  models: [],
  ...more,
})

const checked = (name: string, verifiedOn: string | null, reviewBy: string | null) =>
  piece(name, {freshness: {verifiedOn, reviewBy, supersededBy: null}})

const corrected = (name: string, date: string, severity: 'minor' | 'retraction' = 'minor') =>
  piece(name, {corrections: [{_key: 'c1', date, severity, text: `${name} was wrong.`}]})

const replaced = piece('old', {
  freshness: {
    verifiedOn: '2026-02-01',
    reviewBy: '2026-03-01',
    supersededBy: {
      _id: 'new',
      _type: 'guide',
      publishedAt: '2026-06-01T08:00:00Z',
      title: 'The newer one',
      slug: 'new',
    },
  },
})

const foundOf = (pieces: Known[]) => stegaBrand({pieces, upcoming: []})

test('while nothing is known, each part says so in its own words', () => {
  render(<StillTruePage found={foundOf([])} today={today} />)
  expect(screen.getAllByRole('heading', {level: 2})).toHaveLength(5)
  expect(screen.getByText(/No check is overdue/)).toBeVisible()
  expect(screen.getByText(/Nothing has had to be corrected/)).toBeVisible()
  expect(screen.getByText(/No piece has been replaced/)).toBeVisible()
  expect(screen.queryByRole('link', {name: /All checks/})).not.toBeInTheDocument()
})

test('one of each stands in its part, and leads to its place', () => {
  const pieces = [
    checked('late', '2026-05-01', '2026-11-01'),
    checked('soon', '2026-07-01', '2027-01-01'),
    checked('fresh', '2026-11-20', '2027-11-20'),
    corrected('wrong', '2026-10-01', 'retraction'),
    replaced,
  ]
  render(<StillTruePage found={foundOf(pieces)} today={today} />)
  const part = (name: string) => within(screen.getByRole('region', {name}))
  expect(part('Overdue').getByRole('listitem')).toHaveTextContent(
    'Was due 1 November 2026Checked 1 May 2026Deep diveThe piece late',
  )
  expect(part('To be checked soon').getByRole('link', {name: 'The piece soon'})).toHaveAttribute(
    'href',
    '/deep-dives/soon',
  )
  expect(part('Checked lately').getByRole('listitem')).toHaveTextContent('Checked 20 November 2026')
  const correction = part('Corrections')
  expect(correction.getByRole('link')).toHaveAttribute('href', '/deep-dives/wrong#correction-c1')
  expect(correction.getByRole('listitem')).toHaveTextContent('Retraction')
  const newer = part('Replaced by a newer piece').getByRole('link', {name: 'The newer one'})
  expect(newer).toHaveAttribute('href', '/guides/new')
})

test('versions of models that were tested are named, and those that were replaced since', () => {
  const model = {_id: 'm', _type: 'model' as const, name: 'Small'}
  const tested = {
    ...checked('late', '2026-05-01', '2026-11-01'),
    uses: [{_key: 'u', version: '2.1', model}],
    models: [{...model, supersededBy: {_id: 'n', _type: 'model' as const, name: 'Smaller'}}],
  }
  render(<StillTruePage found={foundOf([tested])} today={today} />)
  const late = within(screen.getByRole('region', {name: 'Overdue'}))
  expect(late.getByText('Tested with Small 2.1')).toBeVisible()
  expect(late.getByText('Smaller has replaced Small')).toBeVisible()
})

const hundreds = Array.from({length: 300}, (_, at) =>
  corrected(`p${String(at).padStart(3, '0')}`, '2026-10-01'),
)

test('of hundreds the first are shown, with the way to all of them', () => {
  render(<StillTruePage found={foundOf(hundreds)} today={today} />)
  const part = within(screen.getByRole('region', {name: 'Corrections'}))
  expect(part.getAllByRole('listitem')).toHaveLength(12)
  expect(part.getByText('The first 12 of 300')).toBeVisible()
  expect(part.getByRole('link', {name: 'All corrections'})).toHaveAttribute(
    'href',
    '/still-true/corrections',
  )
})

test('the whole list has pages, and no page beyond the last', () => {
  const found = foundOf(hundreds)
  expect(hasPage('corrections', found, 13)).toBe(true)
  expect(hasPage('corrections', found, 14)).toBe(false)
  expect(hasPage('replaced', found, 2)).toBe(false)
  render(<ListPage name="corrections" found={found} today={today} page={13} />)
  expect(screen.getAllByRole('heading', {level: 2})).toHaveLength(12)
  expect(screen.getByRole('link', {name: 'Newer'})).toHaveAttribute(
    'href',
    '/still-true/corrections/page/12',
  )
})

test('the feed has corrections, later checks and replacements, newest first, with lasting ids', () => {
  const items = stillTrueItems([
    corrected('wrong', '2026-10-01', 'retraction'),
    checked('fresh', '2026-11-20', '2027-11-20'),
    checked('first', '2026-01-10', '2027-01-10'),
    replaced,
  ])
  expect(items.map(({title}) => title)).toEqual([
    'Checked again: The piece fresh',
    'Retraction: The piece wrong',
    'Replaced: The piece old',
    'Checked again: The piece old',
  ])
  expect(items[1]).toMatchObject({
    id: 'tag:localhost,2026:wrong/correction/c1',
    url: expect.stringMatching(/\/deep-dives\/wrong#correction-c1$/),
    summary: 'wrong was wrong.',
  })
  const [renamed] = stillTrueItems([
    {...corrected('wrong', '2026-10-01'), title: 'Another', slug: 'elsewhere'},
  ])
  expect(renamed?.id).toBe(items[1]?.id)
  expect(new Set(stillTrueItems(hundreds).map(({id}) => id)).size).toBe(50)
})
