import {sizeInWords} from './file-size'

test.each([
  [900, '900\u00a0bytes'],
  [1843, '1.8\u00a0kB'],
  [12_400_000, '12\u00a0MB'],
  [null, undefined],
  [-1, undefined],
])('%p is told as %p', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words)
})
