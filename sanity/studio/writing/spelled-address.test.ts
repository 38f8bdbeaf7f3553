import {freeAddress, isMadeOf, spelledAddress} from './spelled-address'

test.each([
  ['Größe & Kosten', 'groesse-and-kosten'],
  ['Первый пилот', 'pervyi-pilot'],
  ['日本語ガイド', '日本語ガイド'],
  ['🎉 !', ''],
  ['', ''],
])('“%s” is spelled %s', (name, address) =>
  expect(spelledAddress(name)).toBe(address.normalize('NFC')),
)

test('a long name is cut at the end of a word', () => {
  const address = spelledAddress('word '.repeat(40))
  expect(address.length).toBeLessThanOrEqual(80)
  expect(address).toMatch(/^(word-)+word$/)
})

test('an address that is taken gets the first free number', () => {
  expect(freeAddress('a-pilot', new Set())).toBe('a-pilot')
  expect(freeAddress('a-pilot', new Set(['a-pilot', 'a-pilot-2']))).toBe('a-pilot-3')
  expect(freeAddress('', new Set(['']))).toBe('')
})

test('an address follows its name until somebody writes another one', () => {
  expect(isMadeOf('a-pilot', 'A pilot')).toBe(true)
  expect(isMadeOf('a-pilot-2', 'A pilot')).toBe(true)
  expect(isMadeOf('', '')).toBe(true)
  expect(isMadeOf('a-pilot-b', 'A pilot')).toBe(false)
  expect(isMadeOf('our-pilot', 'A pilot')).toBe(false)
  expect(isMadeOf('-2', '')).toBe(false)
})
