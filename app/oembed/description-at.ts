import {articleTypeOfSection} from '@/lib/content-types'
import {accounts, indexes, sections} from '@/lib/addresses/places'
import {getArticle, getIndustry, getMyth, getPage, getPerson, getTopic} from '@/sanity/content'
import {describeArticle} from '../(site)/[section]/[slug]/article-things'
import {describeOwnPage} from '../(site)/[section]/own-page'
import {describeIndustry} from '../(site)/industries/[slug]/industry-page'
import {describeMyth} from '../(site)/myths/[slug]/myth-things'
import {describePlace, type PageDescription} from '../(site)/page-metadata'
import {describePerson} from '../(site)/people/[slug]/person-page'
import {describeTopic} from '../(site)/topics/[slug]/topic-page'
import {describeQuote} from '../quotes/quote-page'
import {quoteAt} from '../quotes/quote-at'

/** What a page says of itself, by its decoded path segments; undefined if there is none. */
export async function descriptionAt(
  segments: readonly string[],
): Promise<PageDescription | undefined> {
  const [section = '', slug, ...rest] = segments
  if (slug === undefined)
    return placeAt(`/${section}`) ?? described(await getPage(section), describeOwnPage)
  if (rest.length > 0) return partAt(section, slug, rest)
  const type = articleTypeOfSection(section)
  if (type) return described(await getArticle(type, slug), describeArticle)
  return Object.hasOwn(others, section) ? others[section]?.(slug) : undefined
}

const placeAt = (path: string) =>
  [...sections, ...indexes, ...accounts].some((place) => place.path === path)
    ? describePlace(path)
    : undefined

async function partAt(section: string, slug: string, [word, id, ...more]: readonly string[]) {
  if (word !== 'quote' || id === undefined || more.length > 0) return undefined
  const quote = await quoteAt(section, slug, id)
  return quote && describeQuote(quote.piece, quote.unit, quote.revision)
}

function described<Document>(
  document: Document | null,
  describe: (document: Document) => PageDescription,
): PageDescription | undefined {
  return document === null ? undefined : describe(document)
}

const others: Record<string, (slug: string) => Promise<PageDescription | undefined>> = {
  myths: async (slug) => described(await getMyth(slug), describeMyth),
  topics: async (slug) => described(await getTopic(slug), describeTopic),
  industries: async (slug) => described(await getIndustry(slug), describeIndustry),
  people: async (slug) => described(await getPerson(slug), describePerson),
}
