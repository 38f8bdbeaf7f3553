import {titleSize} from './title-size'

test('a long title is set smaller, so that the text begins on the first screen', () => {
  expect(titleSize('A short title', 'max-w-[16em]')).toContain('text-title max-w-[16em]')
  expect(titleSize('long '.repeat(17))).toContain('text-heading')
  expect(titleSize('long '.repeat(17))).not.toContain('text-title')
})
