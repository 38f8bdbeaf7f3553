import {pathOf, reservedSegments} from './addresses'

test.each([
  [{_type: 'guide', slug: 'pilot'}, '/guides/pilot'],
  [{_type: 'person', slug: 'maren'}, '/people/maren'],
  [{_type: 'industry', slug: 'law'}, '/industries/law'],
  [{_type: 'organisation', slug: 'a-bank'}, '/organisations/a-bank'],
  [{_type: 'model', slug: 'bert'}, '/models/bert'],
  [{_type: 'myth', slug: 'any model'}, '/myths/any%20model'],
  [{_type: 'page', slug: 'about'}, '/about'],
])('%j is at %s', (document, path) => {
  expect(pathOf(document)).toBe(path)
})

test('a term stands in the glossary, and a redirect nowhere', () => {
  expect(pathOf({_type: 'glossaryTerm', slug: 'token'})).toBe('/glossary#token')
  expect(pathOf({_type: 'redirect', slug: 'x'})).toBeUndefined()
  expect(pathOf({_type: 'guide', slug: ''})).toBeUndefined()
})

test('no page can take the place of a part of the site', () => {
  for (const part of [
    'guides',
    'people',
    'industries',
    'outcomes',
    'compare',
    'results',
    'organisations',
    'models',
    'glossary',
    'studio',
    'api',
    'images',
  ])
    expect(reservedSegments.has(part)).toBe(true)
})
