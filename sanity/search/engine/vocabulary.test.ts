/** @jest-environment node */
import {Vocabulary} from './vocabulary'

const vocabulary = new Vocabulary()
vocabulary.count('Fine tuning, retrieval and insurance: a retrieval of claims', 1)
vocabulary.count('Insurance, sources', 1)

test.each([
  ['retreival', 'retrieval'],
  ['insurnace', 'insurance'],
  ['insurence', 'insurance'],
  ['tunning', 'tuning'],
  ['claimms', 'claims'],
])('%s is taken for %s', (word, meant) => {
  expect(vocabulary.like(word)[0]).toBe(meant)
})

test.each(['fin', 'resources', 'xylophone', '12345', 'of'])('%s is like none', (word) => {
  expect(vocabulary.like(word)).toEqual([])
})

test('a word of our own lists may be meant, and a long one has more slips', () => {
  expect(vocabulary.like('finetunning', 1, ['finetuning'])).toEqual(['finetuning'])
  expect(vocabulary.like('telecm', 1, ['telecom'])).toEqual(['telecom'])
  const long = new Vocabulary([['pharmaceuticals', 1]])
  expect(long.like('pharmacuticl')).toEqual(['pharmaceuticals'])
})

test('a beginning is of the words that have it, the most frequent first', () => {
  expect(vocabulary.beginning('in')).toEqual(['insurance'])
  expect(vocabulary.beginning('re', 1)).toEqual(['retrieval'])
})

test('a word in two is known from its parts', () => {
  expect(vocabulary.parted('finetuning')).toEqual(['fine', 'tuning'])
  expect(vocabulary.parted('finetunings')).toBeUndefined()
  expect(vocabulary.hasBeginning('retrie')).toBe(true)
  expect(vocabulary.hasBeginning('trieval')).toBe(false)
})

test('a word is forgotten with the last document that has it', () => {
  const own = new Vocabulary([['insurance', 2]])
  expect(own.count('insurance', -1)).toEqual([['insurance', 1]])
  expect(own.count('insurance', -1)).toEqual([['insurance', 0]])
  expect(own.documentsWith('insurance')).toBe(0)
})
