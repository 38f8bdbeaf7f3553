/** @jest-environment node */
import {parseJsonPath} from '@sanity/client/csm'
import fc from 'fast-check'
import type {LakeDocument} from '../../documents/documents.ts'
import {memorySnapshot} from '../memory-snapshot.ts'
import type {Perspective} from '../perspective.ts'
import {runQuery} from '../run-query.ts'

const options = {noNullPrototype: true}
const names = ['a', 'b', 'c']
const ids = [...names, 'drafts.a', 'drafts.b', 'drafts.d', 'versions.r1.a']
const word = fc.constantFrom('one', 'two', "it's", 'a\\b', '', 'née')
const key = fc.constantFrom('k1', 'k2', "k'3")
const reference = fc.record({_ref: fc.constantFrom(...names, 'none')}, options)
const item = fc.oneof(
  fc.record({_key: key, text: word, n: fc.integer({max: 3, min: 0})}, options),
  fc.record({text: word, tags: fc.array(word, {maxLength: 2})}, options),
)
const document = fc.record(
  {
    _id: fc.constantFrom(...ids),
    _type: fc.constantFrom('article', 'person'),
    _rev: fc.constant('1'),
    _createdAt: fc.constant('2026-01-01T00:00:00Z'),
    _updatedAt: fc.constant('2026-01-01T00:00:00Z'),
    title: word,
    subtitle: word,
    summary: fc.record({short: word, "it's": word}, {...options, requiredKeys: []}),
    words: fc.array(word, {maxLength: 3}),
    items: fc.array(item, {maxLength: 4}),
    author: reference,
    others: fc.array(reference, {maxLength: 3}),
  },
  {...options, requiredKeys: ['_id', '_type', '_rev', '_createdAt', '_updatedAt']},
)
const dataset = fc.uniqueArray(document, {selector: ({_id}) => _id, maxLength: 7})
const perspective = fc.constantFrom<Perspective>('raw', 'published', ['drafts'], ['r1', 'drafts'])

/** Every value in these answers is stored, so each must be mapped. */
const stored = [
  '*',
  '*[_type == "article"]{...}',
  '*[_type == "article"]{title, "sub": subtitle, summary}',
  '*[_id == "a"][0].summary.short',
  '*[_type == "article"] | order(title desc, _id)[0...2]{title, items}',
  '*[_type == "article"] | order(title)[1..2].title',
  '*{"first": items[0], "last": items[-1].text, "mid": words[1..2]}',
  '*{items[]{..., text}}',
  '*{"texts": items[].text, "tagged": items[defined(tags)].tags[0]}',
  '*{"sorted": items[] | order(n desc){text, n}}',
  '*{"some": items[n > 1][0...2]{_key, text}}',
  '*{author->{title, summary}, "name": author->title}',
  '*{"others": others[]->{..., author->{title}}}',
  '*{"deep": author->author->title, "own": others[]->words}',
  '*{"t": coalesce(subtitle, title), "o": coalesce(summary.short, author->title)}',
  '*{"t": select(defined(subtitle) => subtitle, _type == "article" => title, summary.short)}',
  '*{..., "title": subtitle, _type == "article" => {"extra": title}}',
  '*{"by": *[references(^._id)]{title, words}}',
  '*{"box": {"up": title, "in": {"deeper": summary}}}',
  '{"all": *[_type == "article"]{title}, "one": *[_id == "b"][0]}',
  '[*[_type == "person"][0].title, *[_type == "article"]{"x": {"y": words}}]',
]
/** The values under `x` are computed, so none may be mapped. */
const computed = [
  '*{"x": title + ""}',
  '*{"x": upper(title)}',
  '*{"x": string(title)}',
  '*{"x": "one"}',
  '*{"x": array::join(words, "")}',
  '*{..., "x": lower(title)}',
  '*{"x": count(words)}',
  '*{"x": coalesce(upper(title), "two")}',
  '*{"x": select(_type == "article" => title + "", "one")}',
]

async function ask(documents: LakeDocument[], query: string, through: Perspective, keyed: boolean) {
  const {result, resultSourceMap} = await runQuery(memorySnapshot(documents), {
    query,
    params: {},
    perspective: through,
    projectId: 'local',
    dataset: 'production',
    sourceMap: keyed ? 'withKeyArraySelector' : true,
  })
  if (!resultSourceMap) throw new Error('expected a source map')
  const {documents: sources, paths, mappings} = resultSourceMap
  return Object.entries(mappings).map(([place, {source}]) => {
    const value = at(result, place)
    if (source.type !== 'documentValue') return {place, value, type: source.type}
    const {_id, _type} = sources[source.document] ?? {}
    const holder = documents.find((one) => one._id === _id && one._type === _type)
    const path = paths[source.path] ?? ''
    return {place, value, type: source.type, path, found: at(holder, path)}
  })
}

function at(root: unknown, path: string): unknown {
  return parseJsonPath(path).reduce((value: unknown, segment) => {
    if (typeof segment !== 'object') return Object(value)[segment]
    const found = Array.isArray(value) && value.filter(({_key}) => _key === segment._key)
    // A duplicate key identifies nothing.
    return found && found.length === 1 ? found[0] : undefined
  }, root)
}

// In a perspective of layers these two fields differ from the stored ones.
const isIdentity = ({place}: {place: string}) => /\['(_id|_originalId)'\]$/.test(place)

test('every mapping leads to the very value that was answered, and nothing stored is left without', async () => {
  let followed = 0
  await fc.assert(
    fc.asyncProperty(dataset, perspective, fc.boolean(), async (documents, through, keyed) => {
      for (const query of stored) {
        const mapped = await ask(documents, query, through, keyed)
        const wrong = mapped
          .filter((mapping) => !isIdentity(mapping))
          .filter(({type, value, ...rest}) => type !== 'documentValue' || rest.found !== value)
        followed += mapped.length
        expect({query, wrong}).toEqual({query, wrong: []})
      }
    }),
    {numRuns: 40},
  )
  expect(followed).toBeGreaterThan(1000)
})

test('nothing computed passes for something stored', async () => {
  await fc.assert(
    fc.asyncProperty(dataset, perspective, async (documents, through) => {
      for (const query of computed) {
        const mapped = await ask(documents, query, through, true)
        const passing = mapped.filter(
          ({place, type}) => place.includes("['x']") && type === 'documentValue',
        )
        expect({query, passing}).toEqual({query, passing: []})
      }
    }),
    {numRuns: 25},
  )
})
