import {LastParsed} from './last-parsed'

test('the same text gives the same object, another text another one', () => {
  const parsed = new LastParsed<{rows: number[]}>()
  const first = parsed.parse('guide', '{"rows":[1]}')
  expect(parsed.parse('guide', ['{"rows":', '[1]}'].join(''))).toBe(first)
  expect(parsed.parse('interview', '{"rows":[1]}')).not.toBe(first)
  expect(parsed.parse('guide', '{"rows":[2]}')).toEqual({rows: [2]})
  expect(parsed.parse('guide', '{"rows":[1]}')).not.toBe(first)
})
