import {placeSince} from './late-place'

const paragraph = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  children: [{_type: 'span', _key: `${_key}1`, text}],
})
const at = (key: string, offset: number) => {
  const point = {path: [{_key: key}, 'children', {_key: `${key}1`}], offset}
  return {anchor: point, focus: point, backward: false}
}
const value = [paragraph('a', 'One.'), paragraph('b', 'Two.')]
const since = (pastedAt: ReturnType<typeof at> | null, now = at('a', 0), text: object[] = value) =>
  placeSince(pastedAt, {context: {value: text, selection: now}} as never)

test('a cursor that has not moved needs no place', () => {
  expect(since(at('b', 4), at('b', 4))).toBeUndefined()
  expect(since(null)).toBeUndefined()
})

test('a paste stands where it was made, wherever the cursor is since', () => {
  expect(since(at('b', 4))).toEqual({at: at('b', 4), placement: 'auto'})
})

test('below its paragraph, if the words there are others', () => {
  const place = {path: [{_key: 'b'}], offset: 0}
  const expected = {at: {anchor: place, focus: place}, placement: 'after'}
  expect(since(at('b', 4), at('a', 0), [paragraph('a', ''), paragraph('b', 'Tw')])).toEqual(
    expected,
  )
  const others = {...paragraph('b', ''), children: [{_type: 'span', _key: 'x', text: 'Two.'}]}
  expect(since(at('b', 4), at('a', 0), [others])).toEqual(expected)
})

test('at the cursor, if that paragraph is gone', () => {
  expect(since(at('b', 4), at('a', 0), [paragraph('a', 'One.')])).toBeUndefined()
})
