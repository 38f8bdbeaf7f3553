/** @jest-environment node */
import fc from 'fast-check'
import type {LakeDocument} from '../documents/documents.ts'
import {MemorySnapshot} from './memory-snapshot.ts'

const ids = Array.from({length: 90}, (_, index) => `d${index * 37}`)
const document = fc.record({
  _id: fc.constantFrom(...ids),
  _type: fc.constantFrom('article', 'note'),
  _rev: fc.constant('1'),
  _createdAt: fc.constant('2026-01-01T00:00:00Z'),
  _updatedAt: fc.constant('2026-01-01T00:00:00Z'),
  slug: fc.record({current: fc.constantFrom('one', 'two')}),
  author: fc.record({_ref: fc.constantFrom('ada', 'bo')}),
})
type Change = readonly [string, LakeDocument | undefined]
const change = fc.oneof(
  document.map((made): Change => [made._id, made]),
  fc.constantFrom(...ids).map((id): Change => [id, undefined]),
)

test('lists are in the order of ids and up to date, however many changes came', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, {maxLength: 40}), {maxLength: 8}), (writes) => {
      const model = new Map<string, LakeDocument>()
      let snapshot = MemorySnapshot.of([], 0)
      for (const [round, changes] of writes.entries()) {
        snapshot = snapshot.with(new Map(changes), round)
        for (const [id, changed] of changes) {
          if (changed) model.set(id, changed)
          else model.delete(id)
        }
      }
      const expected = [...model.values()].toSorted((a, b) => (a._id < b._id ? -1 : 1))
      expect([...snapshot.all()]).toEqual(expected)
      expect(snapshot.size).toBe(expected.length)
      expect([...snapshot.ofType('note')]).toEqual(expected.filter(({_type}) => _type === 'note'))
      const slugged = expected.filter(({slug}) => Object(slug).current === 'one')
      expect([...snapshot.withSlug('one')]).toEqual(slugged)
      const referring = expected.filter(({author}) => Object(author)._ref === 'ada')
      expect([...snapshot.referring('ada')]).toEqual(referring)
    }),
    {numRuns: 60},
  )
})
