/** @jest-environment node */
import fc from 'fast-check'
import {MemorySnapshot} from '../../store/memory-snapshot.ts'
import {QueryError} from '../../errors/query-error.ts'
import {runQuery} from '../../query/run-query.ts'
import {TimeIsUp} from '../../query/within-time.ts'
import {groq} from './queries.ts'

const dates = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
const documents = [
  {...dates, _id: 'a', _type: 'post', title: 'One', count: 1, list: [1, {title: 'x'}]},
  {...dates, _id: 'drafts.a', _type: 'post', title: 'Two words', deep: {title: 'y'}},
  {...dates, _id: 'b', _type: 'person', ref: {_type: 'reference', _ref: 'a'}},
  {...dates, _id: 'c', _type: 'post', ref: {_type: 'reference', _ref: 'gone'}, list: ['one', null]},
]
const snapshot = MemorySnapshot.of(documents, 1, () => [])
const perspective = fc.constantFrom(
  'raw' as const,
  'published' as const,
  ['drafts'],
  ['r1', 'drafts'],
)
const runs = Number(process.env.FUZZ_RUNS ?? 1500)

test('every text is answered, or refused with the place that is wrong', async () => {
  let answered = 0
  const misplaced: string[] = []
  await fc.assert(
    fc.asyncProperty(groq, perspective, fc.boolean(), async (query, seen, traced) => {
      fc.pre(query !== '')
      try {
        const {result} = await runQuery(snapshot, {
          query,
          params: {x: {title: 'one'}},
          perspective: seen,
          projectId: 'local',
          dataset: 'production',
          timeLimit: 2000,
          ...(traced && {sourceMap: 'withKeyArraySelector' as const}),
        })
        JSON.stringify(result)
        answered += 1
      } catch (error) {
        if (error instanceof TimeIsUp) return
        if (!(error instanceof QueryError)) throw error
        const {description, start, end} = error
        if (!description || start < 0 || end < start || end > query.length) misplaced.push(query)
      }
    }),
    {numRuns: runs},
  )
  expect(misplaced).toEqual([])
  expect(answered).toBeGreaterThan(runs / 4)
})
