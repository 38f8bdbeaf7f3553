import {articleTypes, contentTypes, isArticleType} from '../content-types.ts'
import {accounts, indexes, searchPlace, sections} from './places.ts'

/** Fields of a document needed to link to it; `slug` is empty until an editor has set one. */
export interface Addressable {
  _type: string
  slug: string
}

const otherSections: Record<string, string> = {
  person: 'people',
  topic: 'topics',
  industry: 'industries',
  myth: 'myths',
  organisation: 'organisations',
  model: 'models',
}

/** Types of documents that have an address. */
export const addressableTypes = [
  ...articleTypes,
  ...Object.keys(otherSections),
  'page',
  'glossaryTerm',
]

/** First path segments that a `page` document cannot use, because a route already does. */
export const reservedSegments: ReadonlySet<string> = new Set([
  ...articleTypes.map((type) => contentTypes[type].section),
  ...Object.values(otherSections),
  'outcomes',
  'search',
  'compare',
  'results',
  'glossary',
  'still-true',
  'saved',
  'share',
  'sitemaps',
  'oembed',
  'studio',
  'api',
  'images',
  'files',
  'preview',
  '_next',
])

/** Paths of pages that exist whatever is published. */
export const standingPaths = [
  '/',
  ...[...sections, ...indexes, ...accounts, searchPlace].map(({path}) => path),
]

/**
 * The path of a document's page, percent-encoded; undefined while it has none, so that link text
 * stays plain. Also for the slugs `.` and `..`, which browsers would resolve.
 */
export function pathOf(document: Addressable | null | undefined): string | undefined {
  if (!document?.slug || /^\.\.?$/.test(document.slug)) return undefined
  // encodeURIComponent throws on lone surrogates, which an import may contain.
  const slug = encodeURIComponent(document.slug.toWellFormed())
  if (document._type === 'page') return `/${slug}`
  if (document._type === 'glossaryTerm') return `/glossary#${slug}`
  const section = isArticleType(document._type)
    ? contentTypes[document._type].section
    : otherSections[document._type]
  return section && `/${section}/${slug}`
}
