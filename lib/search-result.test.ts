import {cutForSearch, titleInSearch} from './search-result'

test('the name of the publication follows a title, unless an editor wrote one for search engines', () => {
  expect(titleInSearch({title: 'A pilot', siteName: 'The Casebook'})).toBe('A pilot — The Casebook')
  expect(titleInSearch({title: 'A pilot', seoTitle: 'Pilots', siteName: 'The Casebook'})).toBe(
    'Pilots',
  )
  expect(titleInSearch({title: 'A pilot', seoTitle: '', siteName: null})).toBe('A pilot')
  expect(titleInSearch({title: 'The Casebook', siteName: 'The Casebook'})).toBe('The Casebook')
})

test('a text is cut between words, and only if it is too long', () => {
  expect(cutForSearch('Short enough.', 20)).toBe('Short enough.')
  expect(cutForSearch('One word, two words, three words', 22)).toBe('One word, two words …')
  expect(cutForSearch('Unbreakablelongword', 10)).toBe('Unbreakabl …')
})
