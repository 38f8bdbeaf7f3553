/** @jest-environment node */
import fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import type {LakeDocument} from '../documents/documents.ts'
import {mendozaEffects} from './effects.ts'

const system = {_id: 'a', _type: 'post', _createdAt: 't', _updatedAt: 't'}
const document = (fields: object, _rev = 'r'): LakeDocument => ({...system, _rev, ...fields})
const plain = ({_rev, ...rest}: LakeDocument) => JSON.parse(JSON.stringify(rest))

const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 8}),
  fc.constantFrom('aé😀', 'é😀a', ''),
)
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))
const {value} = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    leaf,
    fc.array(tie('value'), {maxLength: 5}),
    fc.array(fc.record({_key: fc.constantFrom('k1', 'k2', 'k3'), of: tie('value')}), {
      maxLength: 4,
    }),
    fc.dictionary(fc.constantFrom('a', 'b', 'ä', 'z', 'B'), tie('value'), {noNullPrototype: true}),
  ),
}))
const fields = fc.dictionary(fc.constantFrom('x', 'y', 'z', '0'), value, {noNullPrototype: true})

test("Mendoza's own patcher makes of each document the other", () => {
  fc.assert(
    fc.property(fields, fields, (one, other) => {
      const [left, right] = [document(one, 'r1'), document(other, 'r2')]
      const {apply, revert} = mendozaEffects(left, right)
      expect(applyPatch(plain(left), apply)).toEqual(plain(right))
      expect(applyPatch(plain(right), revert)).toEqual(plain(left))
      const traced = incremental.applyPatch(incremental.wrap(plain(left), null), apply, 'meta')
      expect(incremental.unwrap(traced)).toEqual(plain(right))
    }),
    {numRuns: 400},
  )
})

test('only what changed is in a patch, and so only it gets a new author', () => {
  const body = [
    {_key: 'p1', text: 'First'},
    {_key: 'p2', text: 'Second'},
  ]
  const left = document({title: 'Old title', body})
  const right = document({title: 'New title', body: [body[0], {_key: 'p2', text: 'Second!'}]})
  const {apply} = mendozaEffects(left, right)
  expect(JSON.stringify(apply)).not.toContain('First')
  expect(JSON.stringify(apply)).toContain('New')

  const unchanged = incremental.wrap(plain(left), 'Anna')
  const changed = incremental.applyPatch(unchanged, apply, 'Ben')
  if (changed.content?.type !== 'object') throw new Error('A document is an object')
  expect(changed.content.fields._type?.startMeta).toBe('Anna')
  expect(changed.content.fields.title?.startMeta).toBe('Ben')
})

test('a document that is made or deleted is told by the two patches that the Studio knows', () => {
  const only = document({title: 'x'})
  expect(mendozaEffects(undefined, only)).toEqual({apply: [0, plain(only)], revert: [0, null]})
  expect(mendozaEffects(only, undefined)).toEqual({apply: [0, null], revert: [0, plain(only)]})
})
