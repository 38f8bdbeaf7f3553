/** @jest-environment node */
import {evaluate, parse} from 'groq-js'
import {articleTypes} from '@/lib/content-types'
import {citedByMyth, deskLists, deskParams} from './lists'

const result = {_key: 'r', before: 3, after: 1}
const documents = [
  {_id: 'sound', _type: 'caseStudy', results: [result], sources: [{title: 'Time sheets'}]},
  {_id: 'unfounded', _type: 'caseStudy', results: [result], sources: [{url: 'https://a.test'}]},
  {_id: 'words', _type: 'caseStudy', results: [{_key: 'r', label: 'Trust'}]},
  {_id: 'drafts.begun', _originalId: 'drafts.begun', _type: 'guide'},
  {_id: 'old', _type: 'deepDive', freshness: {reviewBy: '2026-11-23'}},
  {_id: 'due', _type: 'deepDive', freshness: {reviewBy: '2026-11-24'}},
  {_id: 'old-myth', _type: 'myth', freshness: {reviewBy: '2026-01-01'}},
  {_id: 'myth', _type: 'myth', evidenceFor: [{piece: {_ref: 'sound'}}]},
  {_id: 'person', _type: 'person', freshness: {reviewBy: '2020-01-01'}},
]

async function idsOf(filter: string, more = {}) {
  const params = {...deskParams('2026-11-24'), ...more}
  const tree = parse(`*[${filter}]._id`, {params})
  const answer = await evaluate(tree, {dataset: documents, params})
  return answer.get()
}

test('what was begun is in progress, and nowhere among what is published', async () => {
  expect(await idsOf(deskLists.inProgress.filter)).toEqual(['drafts.begun'])
  const published = await idsOf(deskLists.published.filter)
  expect(published).not.toContain('drafts.begun')
  expect(published).not.toContain('person')
  expect(published).toHaveLength(7)
})

test('a piece needs review from the day after, and so does a myth', async () => {
  expect(await idsOf(deskLists.needsReview.filter)).toEqual(['old', 'old-myth'])
})

test('figures without a named source need one', async () => {
  expect(await idsOf(deskLists.needsSources.filter)).toEqual(['unfounded'])
})

test('a myth lists the pieces that it cites', async () => {
  expect(await idsOf(citedByMyth, {myth: 'myth'})).toEqual(['sound'])
})

test('the Studio can read from each filter which types its list holds', () => {
  const filters = Object.values(deskLists).map(({filter}) => filter)
  for (const filter of [...filters, citedByMyth]) {
    // The Studio finds types in a filter in these two ways; the first takes precedence.
    expect(filter).not.toMatch(/_type\s*==/)
    const [, types] = /^_type in \[(.*?)\]/.exec(filter) ?? []
    expect([articleTypes, [...articleTypes, 'myth']]).toContainEqual(JSON.parse(`[${types}]`))
  }
})
