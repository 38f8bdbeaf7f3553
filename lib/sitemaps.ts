/** A page in a sitemap. */
export interface SitemapEntry {
  /** Full URL. */
  url: string
  /** As stored: a day or an instant. */
  lastModified?: string | undefined
}

/** The most entries that one file may have: https://www.sitemaps.org/protocol.html */
const mostEntries = 50_000

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const newsSchema = 'http://www.google.com/schemas/sitemap-news/0.9'

/** The whole sitemap, or an index of its parts if it has more entries than a file may have. */
export function sitemap(
  entries: readonly SitemapEntry[],
  urlOfPart: (part: number) => string,
  most: number = mostEntries,
): string {
  if (entries.length <= most) return urlSet(entries)
  const parts = Array.from({length: Math.ceil(entries.length / most)}, (_, index) => index + 1)
  const lines = parts.map((part) => `<sitemap>${tag('loc', urlOfPart(part))}</sitemap>`)
  return document(`<sitemapindex xmlns="${schema}">`, lines, '</sitemapindex>')
}

/** A part of a sitemap with an index, counted from 1; undefined if there is none. */
export function sitemapPart(
  entries: readonly SitemapEntry[],
  part: number,
  most: number = mostEntries,
): string | undefined {
  if (entries.length <= most || part < 1) return undefined
  const some = entries.slice((part - 1) * most, part * most)
  return some.length > 0 ? urlSet(some) : undefined
}

const urlSet = (entries: readonly SitemapEntry[]) =>
  document(
    `<urlset xmlns="${schema}">`,
    entries.map(
      ({url, lastModified}) =>
        `<url>${tag('loc', url)}${isDate(lastModified) ? tag('lastmod', lastModified) : ''}</url>`,
    ),
    '</urlset>',
  )

const isDate = (date: string | undefined): date is string =>
  date !== undefined && !Number.isNaN(Date.parse(date))

/** A piece in a sitemap of news. */
export interface NewsEntry {
  url: string
  title: string
  /** As stored. */
  published: string
}

/** Search engines of news take pieces of the last two days, and no more of them in a file. */
const newsMs = 2 * 86_400_000
const mostNews = 1_000

/**
 * A sitemap of the pieces of the last two days; without any, an empty one.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(
  entries: readonly NewsEntry[],
  {publication, now}: {publication: string; now: number},
): string {
  const recent = entries
    .filter(({published}) => {
      const age = now - Date.parse(published)
      return age >= 0 && age <= newsMs
    })
    .slice(0, mostNews)
  const name = `<news:publication>${tag('news:name', publication)}<news:language>en</news:language></news:publication>`
  return document(
    `<urlset xmlns="${schema}" xmlns:news="${newsSchema}">`,
    recent.map(
      ({url, title, published}) =>
        `<url>${tag('loc', url)}<news:news>${name}${tag('news:publication_date', published)}${tag('news:title', title)}</news:news></url>`,
    ),
    '</urlset>',
  )
}

const document = (start: string, lines: readonly string[], end: string) =>
  ['<?xml version="1.0" encoding="UTF-8"?>', start, ...lines, end, ''].join('\n')

const tag = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`

/** Without what no XML document may have. */
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
