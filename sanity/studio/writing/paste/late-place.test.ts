import {pastedAt, placeSince} from './late-place'

const paragraph = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  children: [{_type: 'span', _key: `${_key}1`, text}],
})
const point = (key: string, offset: number) => ({
  path: [{_key: key}, 'children', {_key: `${key}1`}],
  offset,
})
const select = (anchor: object, focus = anchor, backward = false) => ({anchor, focus, backward})
const one = paragraph('a', 'One.')
const two = paragraph('b', 'Two.')
const text = (selection: object | null, ...value: object[]) =>
  ({context: {selection, value}}) as never

const inTwo = select(point('b', 4))
const pasted = pastedAt(text(inTwo, one, two))
const elsewhere = select(point('a', 0))

const below = (key: string) => {
  const at = {path: [{_key: key}], offset: 0}
  return {at: {anchor: at, focus: at}, placement: 'after'}
}

test('a cursor that has not moved needs no place', () => {
  expect(placeSince(pasted, text(inTwo, one, two))).toBeUndefined()
  expect(placeSince(pastedAt(text(null)), text(elsewhere, one))).toBeUndefined()
})

test('a paste stands where it was made, wherever the cursor is since', () => {
  const expected = {at: inTwo, placement: 'auto'}
  expect(placeSince(pasted, text(elsewhere, one, two))).toEqual(expected)
  expect(placeSince(pasted, text(null, paragraph('a', 'Other.'), two))).toEqual(expected)
})

test('below its paragraph, if something was written there since', () => {
  const longer = paragraph('b', 'Two. And on.')
  expect(placeSince(pasted, text(select(point('b', 12)), one, longer))).toEqual(below('b'))
})

test('below what was selected, if that were several paragraphs', () => {
  const both = [point('a', 0), point('b', 2)] as const
  const over = (selection: object) =>
    placeSince(pastedAt(text(selection, one, two)), text(elsewhere, one, two))
  expect(over(select(...both))).toEqual(below('b'))
  expect(over(select(both[1], both[0], true))).toEqual(below('b'))
})

test('below the paragraph that is written in, if its own is gone', () => {
  expect(placeSince(pasted, text(elsewhere, one))).toEqual(below('a'))
  expect(placeSince(pasted, text(null, one))).toBeUndefined()
})
