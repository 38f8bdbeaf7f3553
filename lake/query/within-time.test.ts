/** @jest-environment node */
import {memorySnapshot} from './memory-snapshot.ts'
import {runWithin, type QueryRequest} from './run-query.ts'
import {TimeIsUp, withinTime} from './within-time.ts'
import {writeAnswer} from './written-answer.ts'

const documents = Array.from({length: 20_000}, (_, index) => ({
  _id: `a${index}`,
  _type: 'article',
  title: `Piece ${index}`,
  tags: Array.from({length: 10}, (_tag, tag) => `tag ${tag} of ${index}`),
}))
const snapshot = memorySnapshot(documents)
const request = {params: {}, perspective: 'raw', projectId: 'local', dataset: 'x'} as const
const within = (limit: number, rest: Partial<QueryRequest>) =>
  runWithin(limit, snapshot, {query: '*', ...request, ...rest}, (answer) => answer.visited)

test('work is stopped in its tracks, and the next is done', () => {
  const endless = () => {
    for (;;) JSON.stringify({})
  }
  expect(() => withinTime(20, endless)).toThrow(TimeIsUp)
  expect(withinTime(60_000, () => 'done')).toBe('done')
})

test('what a reader may see is found out within the limit', () => {
  const readable = () => {
    for (;;) JSON.stringify({})
  }
  expect(() => within(20, {readable})).toThrow(TimeIsUp)
})

test('comparing fields before the evaluation is within the limit', () => {
  const query = `*[${documents.map(({_id}) => `title == "${_id}"`).join(' || ')}]`
  expect(() => within(1, {query})).toThrow(TimeIsUp)
})

test('writing the answer down is within the limit', () => {
  const everything = {query: '*', ...request}
  const write = () =>
    runWithin(30, snapshot, everything, (answer) =>
      Array.from({length: 1000}, () => writeAnswer(answer, '*')),
    )
  expect(write).toThrow(TimeIsUp)
})

test('a search that could not be stopped is not begun', () => {
  const query = '*[@ match text::query("nothing")]'
  expect(() => within(100, {query})).toThrow(TimeIsUp)
  expect(within(600_000, {query})).toBe(20_000)
})
