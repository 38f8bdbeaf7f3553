import {isEarly, withoutEarly} from './early'

const now = Date.parse('2026-11-24T12:00:00Z')
const piece = (_id: string, publishedAt: unknown) => ({_id, _type: 'guide', publishedAt})
const out = piece('out', '2026-11-24T12:00:00Z')
const soon = piece('soon', '2026-11-25T08:00:00Z')
const later = piece('later', '2031-01-01T00:00:00Z')

test('a piece is early until the moment it is dated, in whatever zone that is written', () => {
  expect(isEarly(soon, now)).toBe(true)
  expect(isEarly(soon, Date.parse(String(soon.publishedAt)))).toBe(false)
  expect(isEarly(piece('tokyo', '2026-11-24T20:59:59+09:00'), now)).toBe(false)
  expect(isEarly(piece('tokyo', '2026-11-24T21:00:01+09:00'), now)).toBe(true)
})

test.each([undefined, null, 'some day', 5, {}])('what has no date is not early: %s', (date) => {
  expect(isEarly(piece('undated', date), now)).toBe(false)
})

test('early pieces are in no list and behind no reference, and the next of them is told', () => {
  const answer = {
    pieces: [later, out, soon],
    lead: later,
    body: [{_key: 'a', piece: soon}, null],
  }
  expect(withoutEarly(answer, now)).toEqual({
    shown: {pieces: [out], lead: null, body: [{_key: 'a', piece: null}, null]},
    dueAt: Date.parse('2026-11-25T08:00:00Z'),
  })
})

test('an early piece has no page; an answer without early pieces is left as it is', () => {
  expect(withoutEarly(later, now)).toEqual({shown: null, dueAt: Date.parse('2031-01-01T00:00:00Z')})
  const answer = {pieces: [out], title: 'All'}
  const {shown, dueAt} = withoutEarly(answer, now)
  expect(shown).toBe(answer)
  expect(dueAt).toBeUndefined()
})
