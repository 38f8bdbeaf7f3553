import {limits} from './limits'
import {cutForSearch, cutWithSign, descriptionInSearch, titleInSearch} from './search-result'

const siteName = 'The Casebook'

test('the name of the publication follows a title, an editor’s own too, where it fits', () => {
  expect(titleInSearch({title: 'A pilot', siteName})).toBe('A pilot — The Casebook')
  expect(titleInSearch({title: 'A pilot', seoTitle: 'Pilots', siteName})).toBe(
    'Pilots — The Casebook',
  )
  expect(titleInSearch({title: 'A pilot', seoTitle: '', siteName: null})).toBe('A pilot')
  expect(titleInSearch({title: 'The Casebook', siteName})).toBe('The Casebook')
  const long = 'A title with so many words that no name fits after it'
  expect(titleInSearch({title: long, siteName})).toBe(long)
})

test('a title that search results would cut ends between words, and not with one that leads on', () => {
  const title = 'Managed, in-house or hybrid: choose in an afternoon, with reasons'
  expect(titleInSearch({title, siteName})).toBe(
    'Managed, in-house or hybrid: choose in an afternoon …',
  )
})

test('a further page of a list keeps its number, however long the title', () => {
  expect(titleInSearch({title: 'Guides', siteName, page: 2})).toBe('Guides, page 2 — The Casebook')
  const title = titleInSearch({title: 'Word '.repeat(30).trim(), siteName, page: 12})
  expect(title).toMatch(/ …, page 12$/)
  expect(title.length).toBeLessThanOrEqual(limits.seoTitle.max)
})

test('a description says which page of a list it is of, except for the first', () => {
  expect(descriptionInSearch('All guides.')).toBe('All guides.')
  expect(descriptionInSearch('All guides.', 3)).toBe('Page 3. All guides.')
})

test('a text is cut between words, and only if it is too long', () => {
  expect(cutForSearch('Short enough.', 20)).toBe('Short enough.')
  expect(cutForSearch('One word, two words, three words', 22)).toBe('One word, two words …')
  expect(cutForSearch('Unbreakablelongword', 10)).toBe('Unbreaka …')
  expect(cutForSearch('😀'.repeat(9), 11)).toBe('😀😀😀😀 …')
})

test('a text that has sentences enough ends with one of them', () => {
  expect(cutForSearch('It works. It is cheap. It lasts for years.', 25)).toBe(
    'It works. It is cheap.',
  )
  expect(cutForSearch('No. It depends on what is asked of it.', 24)).toBe(
    'No. It depends on what …',
  )
  expect(cutForSearch('It rose by 2.5 points in a year of tests', 24)).toBe(
    'It rose by 2.5 points …',
  )
})

test('a text that stands alone says that it was cut, at the end of a sentence too', () => {
  expect(cutWithSign('It works.', 9)).toBe('It works.')
  expect(cutWithSign('People think it works. It does not.', 24)).toBe('People think it works …')
  expect(cutWithSign('People think it works. It does not.', 27)).toBe('People think it works …')
})

test('no cut is longer than what search results show', () => {
  const text = 'A language model, put to work (by whom?), is a tool. '.repeat(9)
  for (let max = 10; max < 200; max += 1)
    for (const cut of [cutForSearch, cutWithSign])
      expect(cut(text, max).length).toBeLessThanOrEqual(max)
})
