import {breadcrumbList, jsonLd} from './json-ld'

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

test('breadcrumbs are counted from one', () => {
  const list = breadcrumbList([
    {name: 'Guides', url: 'https://example.org/guides'},
    {name: 'Pilot', url: 'https://example.org/guides/pilot'},
  ])
  expect(list['itemListElement']).toEqual([
    expect.objectContaining({position: 1, name: 'Guides'}),
    expect.objectContaining({position: 2, item: 'https://example.org/guides/pilot'}),
  ])
})
