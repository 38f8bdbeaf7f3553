import {stegaClean} from 'next-sanity'
import {articleTypeOfSection} from '@/lib/content-types'
import {
  declareVisitorState,
  getArticle,
  getIndustry,
  getModel,
  getMyth,
  getOrganisation,
  getPage,
  getPerson,
  getSettings,
  getTopic,
} from '@/sanity/content'
import {quoteAt} from '../quotes/quote-at'
import type {Card} from './card'
import {isListName, lists} from '../(site)/still-true/still-true-lists'
import {
  aboutUs,
  articleCard,
  mythCard,
  pageCard,
  personCard,
  placeCard,
  subjectCard,
  unitCard,
} from './cards'

/** The card of the page at a path, by its decoded segments; undefined if there is no such page. */
export async function cardAt(segments: readonly string[]): Promise<Card | undefined> {
  const [card, settings] = await Promise.all([contentAt(segments), getSettings()])
  return card && {...card, site: stegaClean(settings?.title) ?? ''}
}

async function contentAt(segments: readonly string[]) {
  const [section = '', slug, ...rest] = segments
  if (slug !== undefined && rest.length > 0) return quoteCard(section, slug, rest)
  if (slug === undefined) return placeCard(`/${section}`) ?? pageAt(section)
  const type = articleTypeOfSection(section)
  if (type) {
    const article = stegaClean(await getArticle(type, slug))
    return article ? articleCard(article) : undefined
  }
  return Object.hasOwn(others, section) ? others[section]?.(slug) : undefined
}

async function quoteCard(section: string, slug: string, [word, id, ...more]: readonly string[]) {
  if (word !== 'quote' || id === undefined || more.length > 0) return undefined
  const quote = await quoteAt(section, slug, id)
  if (!quote) return undefined
  // As its page: there are many times more of them than pieces.
  await declareVisitorState()
  return unitCard(quote.unit, quote.piece.name)
}

async function pageAt(slug: string) {
  const page = stegaClean(await getPage(slug))
  return page ? pageCard(page) : undefined
}

type At = (slug: string) => Promise<Omit<Card, 'site'> | undefined>

const others: Record<string, At> = {
  'still-true': async (name) =>
    isListName(name)
      ? {kind: aboutUs, title: lists[name].title, note: lists[name].about}
      : undefined,
  myths: async (slug) => {
    const myth = stegaClean(await getMyth(slug))
    return myth ? mythCard(myth) : undefined
  },
  topics: async (slug) => {
    const topic = stegaClean(await getTopic(slug))
    return topic ? subjectCard('Topic', topic) : undefined
  },
  industries: async (slug) => {
    const industry = stegaClean(await getIndustry(slug))
    return industry ? subjectCard('Industry', industry) : undefined
  },
  organisations: async (slug) => {
    const organisation = stegaClean(await getOrganisation(slug))
    return organisation ? subjectCard('Organisation', organisation) : undefined
  },
  models: async (slug) => {
    const model = stegaClean(await getModel(slug))
    return model ? subjectCard('Model', model) : undefined
  },
  people: async (slug) => {
    const person = stegaClean(await getPerson(slug))
    return person ? personCard(person) : undefined
  },
}
