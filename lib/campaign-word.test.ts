import {problemOfWord, repeatedAt} from './campaign-word'

test.each(['linkedin', 'paid-social', 'spring_letter.2027', '7'])(
  '%s may stand in an address',
  (word) => {
    expect(problemOfWord(word)).toBeUndefined()
  },
)

test.each([
  ['LinkedIn', 'linkedin'],
  ['Spring letter', 'spring-letter'],
  [' Été & hiver! ', 'ete-hiver'],
  ['-letter', 'letter'],
  ['50% off', '50-off'],
])('“%s” is refused with one that works: %s', (word, better) => {
  expect(problemOfWord(word)).toMatch(new RegExp(`^Use small letters.* Try “${better}”\\.$`))
  expect(problemOfWord(better)).toBeUndefined()
})

test('of a word that leaves nothing, only the rule is told', () => {
  expect(problemOfWord('日本')).toMatch(/^Use small letters.*one name\.$/)
})

test.each([undefined, '', '  ', 7])('%p is no word yet', (word) => {
  expect(problemOfWord(word)).toMatch(/^Write one/)
})

const letter = {source: 'newsletter', medium: 'email', campaign: 'spring'}

test('two campaigns of the same words are counted as one: the second is named', () => {
  expect(repeatedAt([letter, {...letter, campaign: 'autumn'}, {...letter, title: 'x'}])).toEqual([
    2,
  ])
  expect(repeatedAt([{}, {}, null, 'spring', {...letter, source: ''}, letter])).toEqual([])
})
