/** @jest-environment node */
import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import type {LakeDocument} from '../../documents/documents.ts'
import {memorySnapshot} from '../memory-snapshot.ts'
import {publishedId, type Perspective} from '../perspective.ts'
import {runQuery} from '../run-query.ts'
import {syncTagsOfMutation} from './sync-tags.ts'

const names = ['a', 'b', 'c', 'd']
const ids = [...names, ...names.map((name) => `drafts.${name}`), 'versions.r1.a', 'versions.r1.b']
const types = ['article', 'person', 'note']

const options = {noNullPrototype: true}
const reference = fc.record({_ref: fc.constantFrom(...names)}, options)
const document = fc.record(
  {
    _id: fc.constantFrom(...ids),
    _type: fc.constantFrom(...types),
    _rev: fc.constant('1'),
    _createdAt: fc.constant('2026-01-01T00:00:00Z'),
    _updatedAt: fc.constant('2026-01-01T00:00:00Z'),
    title: fc.constantFrom('one', 'two'),
    slug: fc.record({current: fc.constantFrom('s1', 's2')}, options),
    author: reference,
    others: fc.array(reference, {maxLength: 3}),
  },
  {...options, requiredKeys: ['_id', '_type', '_rev', '_createdAt', '_updatedAt']},
)
const release = {_id: '_.releases.r1', _type: 'system.release', name: 'r1'}
const dataset = fc.uniqueArray(document, {selector: ({_id}) => _id, maxLength: 10})
const perspective = fc.constantFrom<Perspective>('raw', 'published', ['drafts'], ['r1', 'drafts'])

/** `concerns` tells which documents a query may depend on. */
const queries: {query: string; concerns?: (document: LakeDocument) => boolean}[] = [
  {query: '*[_type == "article"]{title}', concerns: ({_type}) => _type === 'article'},
  {query: '*[_type in ["article", "note"]]._id', concerns: ({_type}) => _type !== 'person'},
  {query: '*[_id == "a"][0]', concerns: ({_id}) => publishedId(_id) === 'a'},
  {query: '*[_id in ["a", "b"]]', concerns: ({_id}) => /(^|\.)[ab]$/.test(_id)},
  {query: '*[slug.current == "s1"]._id'},
  {
    query: '*[_type == "person" && slug.current == "s1"][0]{title}',
    concerns: ({_type}) => _type === 'person',
  },
  {query: '*[_type == "article"]{title, author->{title, author->{title}}}'},
  {query: '*[_type == "article"]{"names": others[]->title}'},
  {query: '*[_type == "article" && author->title == "one"]._id'},
  {query: '*[references("a")]._id'},
  {
    query: '*[_type == "person"]{"n": count(*[_type == "note" && references(^._id)])}',
    concerns: ({_type}) => _type !== 'article',
  },
  {query: '*[_type == "person"]{"of": *[author._ref == ^._id]._id}'},
  {query: 'count(*)'},
  {query: '*[title == "one"] | order(_type)[0...2]'},
  {query: '{"a": *[_id == "a"][0].author->title, "n": count(*[_type == "note"])}'},
  {query: '*[_type == "note"][0].others[0]->author->title'},
  {query: '*[_type == "note"]{"same": *[_type == ^._type]._id}'},
  {query: 'coalesce(*[_id == "a"][0], *[_type == "note"][0])._id'},
]

async function ask(documents: LakeDocument[], query: string, through: Perspective) {
  const {result, syncTags} = await runQuery(memorySnapshot(documents), {
    query,
    params: {},
    perspective: through,
    projectId: 'local',
    dataset: 'production',
  })
  return {result, syncTags}
}

test('whatever a write changes in an answer, its tags announce; what it cannot, they do not', async () => {
  let changed = 0
  let spared = 0
  await fc.assert(
    fc.asyncProperty(
      dataset,
      document,
      fc.boolean(),
      perspective,
      async (before, written, isDeleted, through) => {
        const {_id} = written
        const others = before.filter((other) => other._id !== _id)
        const previous = before.find((other) => other._id === _id) ?? null
        const after = isDeleted ? others : [...others, written]
        const announced = syncTagsOfMutation(
          previous,
          isDeleted ? null : written,
          memorySnapshot([...after, release]),
        )
        const group = [...before, written].filter((it) => publishedId(it._id) === publishedId(_id))
        const [missing, needless]: [string[], string[]] = [[], []]
        for (const {query, concerns} of queries) {
          const [one, other] = [await ask(before, query, through), await ask(after, query, through)]
          const isTold = one.syncTags.some((tag) => announced.includes(tag))
          const isChanged = !isDeepStrictEqual(one.result, other.result)
          const isSpared = concerns !== undefined && !group.some(concerns)
          changed += Number(isChanged)
          spared += Number(isSpared)
          if (isChanged && !isTold) missing.push(query)
          if (isSpared && isTold) needless.push(query)
        }
        expect({missing, needless}).toEqual({missing: [], needless: []})
      },
    ),
    {numRuns: 60},
  )
  // Otherwise too few cases were generated to prove anything.
  expect(Math.min(changed, spared)).toBeGreaterThan(50)
})
