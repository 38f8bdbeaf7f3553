import {addressFrom, isSpelledInLatin} from './address-from'

test.each(['Plan a pilot', 'Größe & Kosten', 'Первый пилот', 'Σχέδιο 2', '45 → 10'])(
  'the Studio itself spells “%s”',
  (name) => expect(isSpelledInLatin(name)).toBe(true),
)

test.each([
  ['日本語ガイド', '日本語ガイド'],
  ['GPT の使い方', 'gpt-の使い方'],
  ['हिन्दी गाइड', 'हिन्दी-गाइड'],
  ['מדריך ראשון', 'מדריך-ראשון'],
  ['دليل أول', 'دليل-أول'],
  ['คู่มือ', 'คู่มือ'],
])('“%s” keeps its letters: %s', (name, address) => {
  expect(isSpelledInLatin(name)).toBe(false)
  expect(addressFrom(name)).toBe(address.normalize('NFC'))
})

test.each(['', ' ', '…', '🎉🎉', '— ! —'])('nothing can be made of “%s”', (name) => {
  expect(isSpelledInLatin(name)).toBe(false)
  expect(addressFrom(name)).toBe('')
})

test('a long name is cut between letters, to what fits the name of a file', () => {
  const address = addressFrom('हिन्दी '.repeat(40))
  expect(encodeURIComponent(address).length).toBeLessThanOrEqual(200)
  expect(address).toMatch(/^(हिन्दी-)*(हिन्दी|हिन्|हि)$/)
})
