/** @jest-environment node */
import {isSame} from './is-same'

test.each([
  ['a', 'a', true],
  ['a', 'b', false],
  ['a', 'ab', false],
  ['ä', 'a', false],
  [undefined, undefined, false],
  [null, 'null', false],
])('%j and %j: %s', (one, other, same) => {
  expect(isSame(one, other)).toBe(same)
})
