/** @jest-environment node */
import {memorySnapshot} from '../memory-snapshot.ts'
import {runQuery} from '../run-query.ts'
import {syncTagsOfMutation} from './sync-tags.ts'

const document = (_id: string, _type: string, rest = {}) => ({
  _id,
  _type,
  _rev: '1',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  ...rest,
})
const snapshot = memorySnapshot([
  document('guide', 'article', {author: {_ref: 'ada'}}),
  document('ada', 'person'),
])
const tags = async (query: string) => {
  const request = {params: {}, projectId: 'local', dataset: 'production'}
  return (await runQuery(snapshot, {query, perspective: 'published', ...request})).syncTags
}
const isTouched = async (query: string, changed: ReturnType<typeof document>) => {
  const changedTags = syncTagsOfMutation(null, changed)
  return (await tags(query)).some((tag) => changedTags.includes(tag))
}

it('are opaque, and of the form that clients accept', async () => {
  for (const tag of await tags('*[_type == "article"]{author->}'))
    expect(tag).toMatch(/^s1:[\w-]{8}$/)
})

it.each([
  ['*[_type == "article"]', document('other', 'article'), true],
  ['*[_type == "article"]', document('drafts.guide', 'article'), true],
  ['*[_type == "article"]', document('ada', 'person'), false],
  ['*[_type == "article"]{author->}', document('ada', 'person'), true],
  ['*[_type == "article"]{author->}', document('bo', 'person'), false],
  ['*[_id == "ada"][0]', document('ada', 'person'), true],
  ['*[_id == "ada"][0]', document('versions.r1.ada', 'person'), true],
  ['*[_id == "ada"][0]', document('bo', 'person'), false],
  ['*[_type in ["a", "b"]]', document('x', 'b'), true],
  ['*[_type == "a" || title == "b"]', document('x', 'c'), true],
  ['count(*)', document('x', 'c'), true],
  ['*[_type == "a"]{"n": count(*[references(^._id)])}', document('x', 'c'), true],
  ['*[_type == "a"]{"n": count(*[_type == "b" && references(^._id)])}', document('x', 'c'), false],
  ['releases::all()', document('_.releases.r1', 'system.release'), true],
])('of %s when %j changes', async (query, changed, touched) => {
  expect(await isTouched(query, changed)).toBe(touched)
})

it('cover the type that a document had before', async () => {
  const changed = syncTagsOfMutation(document('x', 'article'), document('x', 'note'))
  expect((await tags('*[_type == "article"]')).every((tag) => changed.includes(tag))).toBe(true)
})
