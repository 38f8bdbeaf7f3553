import {breadcrumbList, collectionPage, jsonLd, publisher} from './json-ld'

test('no title can end the script it stands in', () => {
  const text = jsonLd({'@type': 'Article', headline: '</script><script>alert(1)</script>\u2028'})
  expect(text).not.toMatch(/[<\u2028]/)
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: '</script><script>alert(1)</script>\u2028',
  })
})

test('what is not known is left out', () => {
  expect(jsonLd({'@type': 'Person', name: 'Ada', jobTitle: undefined})).not.toContain('jobTitle')
})

test('breadcrumbs begin at the home page and are counted from one', () => {
  const list = breadcrumbList([
    {name: 'Guides', url: 'https://example.org/guides'},
    {name: 'Pilot', url: 'https://example.org/guides/pilot'},
  ])
  expect(list.itemListElement).toEqual([
    expect.objectContaining({position: 1, name: 'Home', item: expect.stringMatching(/^http.*\/$/)}),
    expect.objectContaining({position: 2, name: 'Guides'}),
    expect.objectContaining({position: 3, item: 'https://example.org/guides/pilot'}),
  ])
})

test('a publisher has a name, a page and a logo; a site without a name has none yet', () => {
  expect(publisher('The Casebook')).toMatchObject({
    '@type': 'Organization',
    name: 'The Casebook',
    logo: {url: expect.stringMatching(/\/icon-512\.png$/)},
  })
  expect(publisher('')).toBeUndefined()
})

test('the entries of a further page of a list are counted on', () => {
  const page = collectionPage({
    name: 'Guides',
    url: 'https://example.org/guides/page/2',
    description: '',
    items: [{name: 'Pilot', url: 'https://example.org/guides/pilot'}],
    before: 24,
  })
  expect(page.mainEntity.itemListElement).toEqual([expect.objectContaining({position: 25})])
  expect(page.description).toBeUndefined()
})
