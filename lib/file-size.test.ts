import {sizeInWords} from './file-size'

test.each([
  [900, '900 bytes'],
  [1843, '1.8 kB'],
  [12_400_000, '12 MB'],
  [null, undefined],
  [-1, undefined],
])('%p is told as %p', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words)
})
