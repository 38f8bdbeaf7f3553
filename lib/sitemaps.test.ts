import {newsSitemap, sitemap, sitemapPart} from './sitemaps'

const urlOfPart = (part: number) => `https://a.example/sitemaps/${part}.xml`

const entry = (at: number) => ({
  url: `https://a.example/${at}`,
  lastModified: '2026-11-17T08:00:00Z',
})

function parsed(text: string) {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return {
    root: document.documentElement.tagName,
    textsOf: (name: string) =>
      Array.from(document.getElementsByTagName(name), ({textContent}) => textContent),
  }
}

test('a sitemap has its pages with the day on which they changed', () => {
  const entries = [entry(1), {url: 'https://a.example/?a=1&b=<2>', lastModified: 'soon'}]
  const {root, textsOf} = parsed(sitemap(entries, urlOfPart))
  expect(root).toBe('urlset')
  expect(textsOf('loc')).toEqual(['https://a.example/1', 'https://a.example/?a=1&b=<2>'])
  expect(textsOf('lastmod')).toEqual(['2026-11-17T08:00:00Z'])
})

test('over the limit it is an index of parts, which have every page once', () => {
  const entries = Array.from({length: 5}, (_, at) => entry(at))
  const index = parsed(sitemap(entries, urlOfPart, 2))
  expect(index.root).toBe('sitemapindex')
  expect(index.textsOf('loc')).toEqual([1, 2, 3].map(urlOfPart))
  const parts = [1, 2, 3].map((part) => sitemapPart(entries, part, 2) ?? '')
  expect(parts.flatMap((part) => parsed(part).textsOf('loc'))).toEqual(entries.map(({url}) => url))
  for (const part of [0, 4, -1]) expect(sitemapPart(entries, part, 2)).toBeUndefined()
})

test('a sitemap within the limit has no parts', () => {
  expect(sitemapPart([entry(1)], 1)).toBeUndefined()
})

test('news are pieces of the last two days, with the name of the publication', () => {
  const now = Date.parse('2026-11-30T12:00:00Z')
  const news = (published: string) => ({
    url: `https://a.example/${published}`,
    title: `A & ${published}`,
    published,
  })
  const text = newsSitemap(
    [
      '2026-11-30T11:00:00Z',
      '2026-11-28T12:00:00Z',
      '2026-11-28T11:59:59Z',
      '2026-12-01T00:00:00Z',
      'soon',
    ].map(news),
    {publication: 'The Casebook', now},
  )
  const {root, textsOf} = parsed(text)
  expect(root).toBe('urlset')
  expect(textsOf('news:publication_date')).toEqual(['2026-11-30T11:00:00Z', '2026-11-28T12:00:00Z'])
  expect(textsOf('news:title')[0]).toBe('A & 2026-11-30T11:00:00Z')
  expect(textsOf('news:name')).toEqual(['The Casebook', 'The Casebook'])
  expect(textsOf('news:language')).toEqual(['en', 'en'])
})

test('a week without news is a sitemap all the same', () => {
  const {root, textsOf} = parsed(newsSitemap([], {publication: 'The Casebook', now: 0}))
  expect([root, textsOf('url')]).toEqual(['urlset', []])
})

test('a file of news has a thousand pieces at most', () => {
  const now = Date.parse('2026-11-30T12:00:00Z')
  const many = Array.from({length: 1_200}, (_, at) => ({
    url: `https://a.example/${at}`,
    title: 'A',
    published: '2026-11-30T11:00:00Z',
  }))
  expect(parsed(newsSitemap(many, {publication: 'A', now})).textsOf('url')).toHaveLength(1_000)
})
