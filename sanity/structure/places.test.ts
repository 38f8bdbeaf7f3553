import {placesOf} from './places'

const slug = {current: 'pilot'}

test('a piece is found at its own page, in the list of its section and on the home page', () => {
  expect(placesOf({_type: 'guide', slug}).map(({href}) => href)).toEqual([
    '/guides/pilot',
    '/guides',
    '/',
  ])
})

test('a piece without an address has no page of its own yet', () => {
  expect(placesOf({_type: 'guide'}).map(({href}) => href)).toEqual(['/guides', '/'])
})

test('myths, terms, pages, subjects and the home page are found where the site puts them', () => {
  const of = (_type: string) => placesOf({_type, slug}).map(({href}) => href)
  expect(of('myth')).toEqual(['/myths/pilot', '/myths'])
  expect(of('glossaryTerm')).toEqual(['/glossary#pilot', '/glossary'])
  expect(of('page')).toEqual(['/pilot'])
  expect(of('industry')).toEqual(['/industries/pilot', '/industries'])
  expect(of('topic')).toEqual(['/topics/pilot', '/topics'])
  expect(of('person')).toEqual(['/people/pilot', '/people'])
  expect(of('organisation')).toEqual(['/organisations/pilot', '/organisations'])
  expect(of('model')).toEqual(['/models/pilot', '/models'])
  expect(of('home')).toEqual(['/'])
})

test('what readers have no page for appears in what refers to it only', () => {
  expect(placesOf({_type: 'redirect', slug})).toEqual([])
})
