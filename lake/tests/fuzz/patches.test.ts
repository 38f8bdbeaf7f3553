/** @jest-environment node */
import {Mutation} from '@sanity/mutator'
import fc from 'fast-check'
import {applyPatch} from '../../write/patch/patch.ts'

const scalar = fc.oneof(fc.integer({min: -99, max: 99}), fc.string({maxLength: 8}), fc.boolean())
const item = fc.record(
  {
    _key: fc.constantFrom('x', 'y', 'z', 'u'),
    text: fc.string({maxLength: 6}),
    n: fc.integer({min: -5, max: 5}),
  },
  {noNullPrototype: true},
)
const inserted = item.map(({text, n}) => ({text, n}))
const start = fc.record({
  _id: fc.constant('a'),
  _type: fc.constant('post'),
  title: fc.string({maxLength: 12}),
  count: fc.integer({min: -99, max: 99}),
  // More than the patches of one run can remove.
  tags: fc.array(fc.string({maxLength: 4}), {minLength: 14, maxLength: 16}),
  // Keys are unique: with duplicates the oracle changes only one item.
  blocks: fc.uniqueArray(item, {minLength: 1, maxLength: 4, selector: ({_key}) => _key}),
  deep: fc.record({one: fc.record({two: scalar}), n: fc.integer({min: 0, max: 9})}),
})

// Left out, as the oracle differs by design: `merge`, unions `[0,2]`, `list[]`, `["name"]`, and
// what the API refuses but the oracle skips (inc on non-numbers, set beyond an array's end, insert
// into non-arrays, text patches on non-strings). The oracle compares as JavaScript does (`true >
// 0`), so `n` is always a number.
const setPath = fc.constantFrom(
  'title',
  'fresh',
  'deep.one.two',
  'deep.made.up',
  'tags[0]',
  'tags[-1]',
  'tags[0:1]',
  'blocks[_key=="x"].text',
  'blocks[_key=="y"].m',
  'blocks[n>0].text',
  'deep..two',
)
const numberPath = fc.constantFrom('count', 'deep.n', 'blocks[_key=="x"].n', 'blocks[0].n')
const unsetPath = fc.constantFrom(
  'title',
  'nothing',
  'deep.one',
  'deep.one.two',
  'tags[0]',
  'tags[-1]',
  'tags[0:2]',
  'blocks[_key=="x"]',
  'blocks[n>0]',
  'blocks[_key=="z"].text',
)
const place = fc.constantFrom('tags[0]', 'tags[-1]', 'blocks[0]', 'blocks[-1]')

const numbers = fc.dictionary(numberPath, fc.integer({min: -9, max: 9}), {
  maxKeys: 2,
  noNullPrototype: true,
})
const patch: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.dictionary(setPath, scalar, {minKeys: 1, maxKeys: 3}).map((set) => ({set})),
  fc.dictionary(setPath, scalar, {minKeys: 1, maxKeys: 3}).map((setIfMissing) => ({setIfMissing})),
  fc.array(unsetPath, {minLength: 1, maxLength: 2}).map((unset) => ({unset})),
  numbers.map((inc) => ({inc})),
  numbers.map((dec) => ({dec})),
  fc
    .tuple(fc.constantFrom('before', 'after', 'replace'), place, fc.array(inserted, {maxLength: 3}))
    .map(([where, path, items]) => ({insert: {[where]: path, items}})),
)

const runs = Number(process.env.FUZZ_RUNS ?? 2000)

test('a patch gives what the Studio computes on its side', () => {
  fc.assert(
    fc.property(start, fc.array(patch, {minLength: 1, maxLength: 3}), (document, patches) => {
      const before = structuredClone(document)
      const theirs = new Mutation({
        mutations: patches.map((one) => ({patch: {id: 'a', ...one}})),
      }).apply(structuredClone(document))
      let ours: Record<string, unknown> = document
      for (const one of patches) {
        try {
          ours = applyPatch(ours, one)
        } catch (error) {
          // The lake refuses this as the API does; the oracle skips it.
          fc.pre(!(error instanceof Error && error.name === 'WriteError'))
          throw error
        }
      }
      expect(ours).toEqual(theirs)
      expect(document).toEqual(before)
    }),
    {numRuns: runs},
  )
})
