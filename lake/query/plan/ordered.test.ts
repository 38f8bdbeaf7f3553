/** @jest-environment node */
import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {memorySnapshot} from '../memory-snapshot.ts'
import {runQuery} from '../run-query.ts'

// Equal, missing and mixed values, so that ties and type order decide.
const mixed = fc.oneof(
  fc.constantFrom('a', 'b', 'B', '', '10', '9'),
  fc.integer({min: -2, max: 2}),
  fc.constantFrom(true, false, null, undefined, [1], {a: 1}),
)
const documents = fc.array(
  fc.record(
    {
      _type: fc.constantFrom('post', 'post', 'other'),
      one: mixed,
      two: mixed,
      deep: fc.record({er: mixed}, {noNullPrototype: true}),
    },
    {noNullPrototype: true},
  ),
  {maxLength: 60},
)
const key = fc.constantFrom('one', 'two', 'deep.er', '_id', 'one.a', 'made', 'list[1]')
const order = fc
  .array(fc.tuple(key, fc.constantFrom('', ' asc', ' desc')), {minLength: 1, maxLength: 3})
  .map((keys) => keys.map(([name, direction]) => name + direction).join(', '))
const filter = fc.constantFrom('', ' && defined(one)', ' && one == "a"', ' && two > 0', ' && false')
const projection = fc.constantFrom('', '{_id, one, "made": two, "list": [_id, one]}')
const slice = fc.constantFrom('[0...3]', '[2..7]', '[0]', '[5]', '[0...100]', '[3...1]')

const where = {params: {}, projectId: 'local', dataset: 'x'}

test('a page in an order is the same as if everything had been looked at', async () => {
  await fc.assert(
    fc.asyncProperty(documents, order, filter, projection, slice, async (...drawn) => {
      const [drawnDocuments, keys, more, made, part] = drawn
      const stored = drawnDocuments.map((document, index) => ({...document, _id: `d${index}`}))
      const query = `*[_type == "post"${more}]${made} | order(${keys})${part}`
      const {result} = await runQuery(memorySnapshot(stored), {query, perspective: 'raw', ...where})
      const dataset = stored.toSorted((a, b) => (a._id < b._id ? -1 : 1))
      expect(result).toEqual(await (await evaluate(parse(query), {dataset})).get())
    }),
    {numRuns: 200},
  )
})

const many = memorySnapshot(
  Array.from({length: 5000}, (_, index) => ({
    _id: `${index % 2 ? 'drafts.' : ''}a${Math.floor(index / 2)}`,
    _type: 'article',
    at: String((index * 7919) % 5000).padStart(4, '0'),
    kind: ['x', 'y'][Math.floor(index / 2) % 2],
  })),
)

test.each([
  ['*[_type == "article"] | order(at desc)[0...20]._id', 20],
  ['*[_type == "article"]{_id, "orderings": [at]} | order(orderings[0] desc)[0...20]', 20],
  ['*[_type == "article" && kind == "x"] | order(at)[0]._id', 8],
  // The order does not depend on stored fields.
  ['*[_type == "article"] | order(lower(at))[0...20]._id', 2500],
  ['*[_type == "article"][0...20]._id', 2500],
])('to answer %s not more is looked at than it takes', async (query, most) => {
  const ask = () => runQuery(many, {query, perspective: ['drafts'], ...where})
  const {visited} = await ask()
  expect(visited).toBeLessThanOrEqual(most)
  expect(visited).toBeGreaterThan(most / 8)
  const {result} = await runQuery(many, {
    query: query.replace(/order\((.*)\)\[/, 'order($1, !true)['),
    perspective: ['drafts'],
    ...where,
  })
  expect((await ask()).result).toEqual(result)
})
