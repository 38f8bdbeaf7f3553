import {articleTypes, contentTypes, isArticleType} from '../content-types.ts'

/** What must be known of a document to link to it; `slug` is empty until an editor has made it. */
export interface Addressable {
  _type: string
  slug: string
}

const otherSections: Record<string, string> = {person: 'people', topic: 'topics', myth: 'myths'}

/** Types whose documents are found at an address. */
export const addressableTypes = [
  ...articleTypes,
  ...Object.keys(otherSections),
  'page',
  'glossaryTerm',
]

/** First segments that a page of the publication cannot have: something else is there. */
export const reservedSegments: ReadonlySet<string> = new Set([
  ...articleTypes.map((type) => contentTypes[type].section),
  ...Object.values(otherSections),
  'glossary',
  'studio',
  'api',
  'images',
  'files',
  'preview',
  '_next',
])

/** Pages that are there whatever is published. */
export const standingPaths = [
  '/',
  ...articleTypes.map((type) => `/${contentTypes[type].section}`),
  '/myths',
  '/glossary',
]

/**
 * Path of a document's page, encoded, or undefined where it has none yet: link text then stays
 * plain. Nobody can ask for `.` and `..`: browsers resolve them.
 */
export function pathOf(document: Addressable | null | undefined): string | undefined {
  if (!document?.slug || /^\.\.?$/.test(document.slug)) return undefined
  // Half of a surrogate pair, which an import may hold, cannot be encoded.
  const slug = encodeURIComponent(document.slug.toWellFormed())
  if (document._type === 'page') return `/${slug}`
  if (document._type === 'glossaryTerm') return `/glossary#${slug}`
  const section = isArticleType(document._type)
    ? contentTypes[document._type].section
    : otherSections[document._type]
  return section && `/${section}/${slug}`
}
