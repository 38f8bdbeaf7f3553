/** @jest-environment node */
import fc from 'fast-check'
import type {SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

type Model = ReadonlyMap<string, {count: number; rev: string}>
type Step =
  | {kind: 'create' | 'createIfNotExists' | 'createOrReplace'; id: string; count: number}
  | {kind: 'delete'; id: string}
  | {kind: 'inc'; id: string; by: number; rev: 'right' | 'wrong' | 'none'}

const id = fc.constantFrom('one', 'two', 'drafts.one')
const count = fc.integer({min: 0, max: 99})
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({kind: fc.constantFrom('create', 'createIfNotExists', 'createOrReplace'), id, count}),
  fc.record({kind: fc.constant('delete'), id}),
  fc.record({
    kind: fc.constant('inc'),
    id,
    by: fc.integer({min: 1, max: 9}),
    rev: fc.constantFrom('right', 'right', 'wrong', 'none'),
  }),
)

/** The state after a transaction by the model; undefined when a step must be refused. */
function expected(model: Model, steps: readonly Step[], transactionId: string): Model | undefined {
  const next = new Map(model)
  for (const one of steps) {
    const before = next.get(one.id)
    if (one.kind === 'delete') next.delete(one.id)
    else if (one.kind === 'inc') {
      if (!before || one.rev === 'wrong') return undefined
      next.set(one.id, {count: before.count + one.by, rev: transactionId})
    } else {
      if (before && one.kind === 'create') return undefined
      if (before && one.kind === 'createIfNotExists') continue
      next.set(one.id, {count: one.count, rev: transactionId})
    }
  }
  return next
}

function mutationOf(one: Step, model: Model, steps: readonly Step[]) {
  if (one.kind === 'delete') return {delete: {id: one.id}}
  if (one.kind !== 'inc') return {[one.kind]: {_id: one.id, _type: 'counter', count: one.count}}
  // A revision is predictable only until the transaction has changed the document.
  const first = steps.find((other) => other.id === one.id) === one
  const right = first ? model.get(one.id)?.rev : undefined
  const ifRevisionID = one.rev === 'wrong' ? 'another' : one.rev === 'right' ? right : undefined
  return {patch: {id: one.id, inc: {count: one.by}, ...(ifRevisionID && {ifRevisionID})}}
}

async function stored(): Promise<Model> {
  const all = await client.fetch<{_id: string; count: number; _rev: string}[]>(
    '*[_type == "counter"]{_id, count, _rev}',
    {},
    {perspective: 'raw'},
  )
  return new Map(all.map(({_id, count: value, _rev: rev}) => [_id, {count: value, rev}]))
}

const sorted = (model: Model) => [...model].toSorted(([a], [b]) => (a < b ? -1 : 1))
const runs = Number(process.env.FUZZ_RUNS ?? 60)
let transactions = 0

test('transactions do what the rules say, whole or not at all', async () => {
  const transaction = fc.array(step, {minLength: 1, maxLength: 4})
  await fc.assert(
    fc.asyncProperty(fc.array(transaction, {maxLength: 6}), async (list) => {
      let model: Model = new Map()
      await client.delete({query: '*[_type == "counter"]'})
      for (const steps of list) {
        const transactionId = `t${(transactions += 1)}`
        const next = expected(model, steps, transactionId)
        const mutations = steps.map((one) => mutationOf(one, model, steps))
        const answer = await fetch(`${lake.url}/v2026-11-01/data/mutate/production`, {
          method: 'POST',
          headers: {authorization: `Bearer ${client.config().token}`},
          body: JSON.stringify({mutations, transactionId}),
        })
        expect(answer.status).toBe(next ? 200 : 409)
        model = next ?? model
        expect(sorted(await stored())).toEqual(sorted(model))
      }
    }),
    {numRuns: runs},
  )
})
