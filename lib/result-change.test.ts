import {
  figureInDigits,
  percentInDigits,
  percentInParts,
  resultChange,
  resultInWords,
} from './result-change'

test('45 → 10 minutes, where lower is better, is 78 % less and better', () => {
  const change = resultChange({before: 45, after: 10, betterWhen: 'lower'})
  expect(change).toMatchObject({kind: 'measured', before: 45, after: 10, verdict: 'better'})
  expect(change.kind === 'measured' && change.percent).toBeCloseTo(-77.78, 2)
})

test('figures before and after win over a ratio that someone also typed', () => {
  expect(resultChange({before: 2, after: 4, factor: 9, changePercent: 9}).kind).toBe('measured')
  expect(resultChange({before: 2, factor: 3}).kind).toBe('factor')
})

test.each([
  [{factor: 3, betterWhen: 'higher'}, 'better'],
  [{factor: 0.5, betterWhen: 'higher'}, 'worse'],
  [{changePercent: 30, betterWhen: 'lower'}, 'worse'],
  [{changePercent: 30}, 'unknown'],
  [{before: 7, after: 7, betterWhen: 'lower'}, 'same'],
] as const)('%j is %s', (result, verdict) => {
  expect(resultChange(result)).toMatchObject({verdict})
})

test('a missing figure is never made up: no percentage from zero, none from half a pair', () => {
  expect(resultChange({before: 0, after: 5, betterWhen: 'higher'})).toEqual({
    kind: 'measured',
    before: 0,
    after: 5,
    percent: undefined,
    verdict: 'better',
  })
  expect(resultChange({before: 45})).toEqual({kind: 'unpublished'})
  expect(resultChange({after: Number.NaN, before: 1})).toEqual({kind: 'unpublished'})
})

test('a fall from a negative figure counts as a fall', () => {
  expect(resultChange({before: -10, after: -20})).toMatchObject({percent: -100})
})

test('a figure stands as it was reported, with a true minus', () => {
  expect(figureInDigits(-1250.4)).toBe('−1,250.4')
  expect(figureInDigits(48_612)).toBe('48,612')
  expect(figureInDigits(0.045)).toBe('0.045')
  expect(figureInDigits(0.1 + 0.2)).toBe('0.3')
})

test('a change that was worked out is rounded', () => {
  expect(percentInDigits(-77.78)).toBe('−78%')
  expect(percentInDigits(30)).toBe('+30%')
  expect(percentInDigits(0.42)).toBe('+0.4%')
  expect(percentInDigits(0)).toBe('0%')
})

test('a figure that is not exact says so before it, and which way it went', () => {
  expect(percentInParts(30, 'more-than')).toEqual({words: 'up by more than', digits: '30%'})
  expect(percentInParts(-12.4, 'about')).toEqual({words: 'down by about', digits: '12.4%'})
  expect(percentInParts(99.5, 'more-than').digits).toBe('99.5%')
  expect(percentInParts(0, 'about')).toEqual({words: 'about', digits: '0%'})
  expect(percentInParts(30, undefined)).toEqual({words: '', digits: '+30%'})
})

test('no exact percentage is worked out from a figure that is not exact', () => {
  const result = {before: 45, after: 10, qualifier: 'less-than', unit: 'minutes'}
  expect(resultChange(result)).toMatchObject({kind: 'measured', percent: undefined})
  expect(resultInWords(result)).toBe('45 → less than 10 minutes')
})

test.each([
  [{before: 45, after: 10, unit: 'minutes'}, '45 → 10 minutes (−78%)'],
  [{before: 3, after: 1, unit: 'weeks'}, '3 → 1 week (−67%)'],
  [{factor: 3, qualifier: 'up-to'}, 'up to 3×'],
  [{changePercent: 30, qualifier: 'more-than'}, 'up by more than 30%'],
  [{factor: 3, unit: 'times as fast'}, '3× as fast'],
  [{changePercent: 30}, '+30%'],
  [{changePercent: -12.5}, '−12.5%'],
  [{}, 'no figure published'],
])('%j in one line: %s', (result, words) => {
  expect(resultInWords(result)).toBe(words)
})
