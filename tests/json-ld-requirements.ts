/**
 * What search engines ask of each type that our pages print, as paths; `[]` is each member of a
 * list, which must not be empty. Property names are checked by schema-dts.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
const required: Readonly<Record<string, readonly string[]>> = {
  Article: [
    'headline',
    'url',
    'author[].name',
    'author[].url',
    'datePublished',
    'dateModified',
    'publisher.name',
    'publisher.logo.url',
  ],
  HowTo: ['name', 'url', 'step[].text|itemListElement', 'author[].name', 'publisher.name'],
  Question: ['name', 'url', 'acceptedAnswer.text|suggestedAnswer'],
  HowToSection: ['name', 'itemListElement[].text'],
  ClaimReview: [
    'url',
    'claimReviewed',
    'author.name',
    'author.url',
    'itemReviewed.name',
    'reviewRating.ratingValue',
    'reviewRating.bestRating',
    'reviewRating.worstRating',
    'reviewRating.alternateName',
  ],
  BreadcrumbList: [
    'itemListElement[].position',
    'itemListElement[].name',
    'itemListElement[].item',
  ],
  CollectionPage: [
    'name',
    'url',
    'mainEntity.itemListElement[].position',
    'mainEntity.itemListElement[].name',
    'mainEntity.itemListElement[].url',
  ],
  Dataset: [
    'name',
    'description',
    'url',
    'creator.name',
    'distribution[].contentUrl',
    'distribution[].encodingFormat',
  ],
  DefinedTermSet: ['name', 'url', 'hasDefinedTerm[].name', 'hasDefinedTerm[].description'],
  Organization: ['name', 'url', 'logo.url'],
  ProfilePage: ['url', 'mainEntity.name', 'mainEntity.url'],
  WebSite: ['name', 'url', 'publisher.name'],
}

const kinds: Readonly<Record<string, string>> = {TechArticle: 'Article'}

/** What an object of JSON-LD, and those of known types inside it, lack; empty if nothing. */
export function shortcomings(thing: unknown): string[] {
  return shortcomingsOf(thing, false)
}

/** `isProfiled`: what a profile is about; its page asks for other things than a publisher must have. */
function shortcomingsOf(thing: unknown, isProfiled: boolean): string[] {
  if (Array.isArray(thing)) return thing.flatMap(shortcomings)
  if (typeof thing !== 'object' || thing === null) return []
  const type = '@type' in thing ? String(thing['@type']) : 'object without @type'
  const paths = isProfiled ? [] : required[kinds[type] ?? type]
  const own = (paths ?? []).flatMap((path) => (isGiven(thing, path) ? [] : [`${type} ${path}`]))
  const untyped = '@type' in thing ? [] : [type]
  return [...untyped, ...own, ...oddValues(type, thing), ...shortcomingsInside(type, thing)]
}

function shortcomingsInside(type: string, thing: object): string[] {
  // The publisher of a source is known by its name alone.
  const isSource = type === 'CreativeWork'
  const inside = Object.entries(thing).filter(([name]) => !(isSource && name === 'publisher'))
  return inside.flatMap(([name, value]) =>
    shortcomingsOf(value, type === 'ProfilePage' && name === 'mainEntity'),
  )
}

/** Whether a type of JSON-LD is one that the table knows. */
export const isKnown = (type: string) => Object.hasOwn(required, kinds[type] ?? type)

function isGiven(value: unknown, path: string): boolean {
  if (path === '') return value !== undefined && value !== null && value !== ''
  const [step = '', ...rest] = path.split('.')
  const isEach = step.endsWith('[]')
  const below = rest.join('.')
  return step
    .replace('[]', '')
    .split('|')
    .some((name) => {
      const found: unknown = Object(value)[name]
      if (!isEach) return isGiven(found, below)
      return Array.isArray(found) && found.length > 0 && found.every((each) => isGiven(each, below))
    })
}

const isoDate = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/

/** Addresses that are not absolute, dates that are not ISO 8601, and texts that are empty. */
function oddValues(type: string, thing: object): string[] {
  return Object.entries(thing).flatMap(([name, value]) => {
    if (typeof value !== 'string') return []
    const isAddress = /^(url|item|image|mainEntityOfPage|contentUrl|license)$/.test(name)
    const isOdd =
      value === '' ||
      (isAddress && !URL.canParse(value)) ||
      (name.startsWith('date') && !isoDate.test(value))
    return isOdd ? [`${type} ${name} is “${value}”`] : []
  })
}
