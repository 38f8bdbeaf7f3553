import 'server-only'
import {cacheLife, cacheTag} from 'next/cache'
import {addressesTag, addressTag, articleListTags, listTag} from '@/lib/changes/cache-tags'
import {everythingTag} from '@/lib/changes/everything-tag'
import {visitorStateTag} from '@/lib/changes/visitor-state-tag'
import type {ArticleType} from '@/lib/content-types'
import {subjectsOf} from '@/lib/filters/facets'
import {keysCleaned} from '@/lib/filters/keys-cleaned'
import {LastParsed} from '@/lib/last-parsed'
import {pageCount, pageRange} from '@/lib/paging'
import type {FiltersQueryResult} from '@/lib/sanity.generated'
import type {SearchState} from '@/lib/addresses/search-path'
import {cachedFetch, cachedText, reading} from './cached-fetch'
import {forReaders} from './due'
import {articleQuery, sectionQuery} from './queries/articles'
import {choosableQuery, comparedQuery, resultsQuery} from './queries/cases'
import {filtersQuery, piecesQuery} from './queries/filters'
import {mythQuery, mythsQuery} from './queries/myths'
import {
  addressesQuery,
  dataLicenceQuery,
  everyPieceQuery,
  homeQuery,
  newestQuery,
  pageQuery,
  pagesQuery,
  redirectsQuery,
  settingsQuery,
} from './queries/site'
import {stillTrueQuery} from './queries/still-true'
import {
  glossaryQuery,
  industriesQuery,
  industryQuery,
  modelQuery,
  modelsQuery,
  organisationQuery,
  organisationsQuery,
  outcomesQuery,
  peopleQuery,
  personQuery,
  topicQuery,
  topicsQuery,
} from './queries/subjects'
import {findInSite} from './search/site'
import {withFields} from './search/with-fields'

/**
 * Declares that visitors make up the address of the page that awaits this, such as a search: it is
 * cached in memory alone, see cache/recent-pages.ts.
 */
export async function declareVisitorState() {
  'use cache'
  cacheLife('max')
  cacheTag(visitorStateTag)
}

/** Tags of a search: anything that is published may belong among its results. */
const searchTags = [
  ...articleListTags,
  ...['person', 'topic', 'industry', 'myth', 'page', 'glossaryTerm', 'organisation', 'model'].map(
    listTag,
  ),
]

/**
 * A page of what a search finds among all that is published. In previews with the fields of what it
 * shows: the index has no stega characters.
 */
export async function getSearch(state: SearchState) {
  const found = await search(state)
  const {stega} = await reading()
  return stega ? withFields(found, await getIndustries()) : found
}

async function search({page = 1, ...asked}: SearchState) {
  'use cache'
  cacheLife('content')
  cacheTag(everythingTag, visitorStateTag, ...searchTags)
  const now = Date.now()
  const found = await findInSite({...asked, ...pageRange(page), now})
  if (!found.isWhole) cacheLife('lastGood')
  const {nextDue} = found
  if (nextDue) {
    const upcoming = [{publishedAt: new Date(nextDue).toISOString()}]
    const {life} = forReaders({data: {upcoming}}, now)
    if (life) cacheLife(life)
  }
  return found
}

export async function getSettings() {
  const {data} = await cachedFetch({query: settingsQuery, ...(await reading())})
  return data
}

export async function getHome() {
  const {data} = await cachedFetch({
    query: homeQuery,
    tags: [...articleListTags, ...['home', 'myth', 'topic', 'industry'].map(listTag)],
    ...(await reading()),
  })
  return data
}

/** Whether a list has a page: page numbers can be made up, and each would be a query of its own. */
const hasPage = (page: number, total: number | undefined) => page <= pageCount(total ?? 0)

/** A page of a section's pieces, newest first; null beyond the last page. */
export async function getSection(type: ArticleType, page = 1) {
  if (page > 1 && !hasPage(page, (await getSection(type))?.total)) return null
  const {data} = await cachedFetch({
    query: sectionQuery,
    params: {type, ...pageRange(page)},
    tags: [listTag(type)],
    ...(await reading()),
  })
  return data
}

const filtersOf = new LastParsed<FiltersQueryResult>()

/** What the list of a section is filtered, sorted and counted by; the same for all its states. */
export async function getFilters(type: ArticleType) {
  const subjects = subjectsOf(type)
  const asked = await reading()
  const text = await cachedText({
    query: filtersQuery,
    params: {type, subjects},
    tags: [type, ...subjects].map(listTag),
    ...asked,
  })
  const found = filtersOf.parse(type, text)
  return asked.stega ? keysCleaned(found) : found
}

/** Pieces of a section in the order of their ids; those that are gone meanwhile are left out. */
export async function getPieces(type: ArticleType, ids: readonly string[]) {
  if (ids.length === 0) return []
  const {data} = await cachedFetch({
    query: piecesQuery,
    params: {type, ids},
    tags: [listTag(type)],
    ...(await reading()),
  })
  return data.pieces.toSorted((one, other) => ids.indexOf(one._id) - ids.indexOf(other._id))
}

/** A piece by its address; null if there is none. */
export async function getArticle(type: ArticleType, slug: string) {
  const {data} = await cachedFetch({
    query: articleQuery,
    params: {type, slug},
    tags: [addressTag(type, slug), listTag('myth')],
    ...(await reading()),
  })
  return data
}

/** A person, with a page of the pieces by and with them; null if there is none. */
export async function getPerson(slug: string, page = 1) {
  if (page > 1) {
    const first = await getPerson(slug)
    if (!hasPage(page, first?.wroteTotal) && !hasPage(page, first?.spokeInTotal)) return null
  }
  const {data} = await cachedFetch({
    query: personQuery,
    params: {slug, ...pageRange(page)},
    tags: [addressTag('person', slug), ...articleListTags],
    ...(await reading()),
  })
  return data
}

/** A topic, with a page of its pieces; null if there is none. */
export async function getTopic(slug: string, page = 1) {
  if (page > 1 && !hasPage(page, (await getTopic(slug))?.total)) return null
  const {data} = await cachedFetch({
    query: topicQuery,
    params: {slug, ...pageRange(page)},
    tags: [addressTag('topic', slug), ...articleListTags, listTag('myth'), listTag('glossaryTerm')],
    ...(await reading()),
  })
  return data
}

/** All topics, each with the number of its pieces. */
export async function getTopics() {
  const {data} = await cachedFetch({
    query: topicsQuery,
    tags: [listTag('topic'), ...articleListTags],
    ...(await reading()),
  })
  return data
}

/** All people, each with the number of pieces by and with them. */
export async function getPeople() {
  const {data} = await cachedFetch({
    query: peopleQuery,
    tags: [listTag('person'), ...articleListTags],
    ...(await reading()),
  })
  return data
}

/** All industries, each with its case studies by outcome. */
export async function getIndustries() {
  const {data} = await cachedFetch({
    query: industriesQuery,
    tags: [listTag('industry'), listTag('caseStudy')],
    ...(await reading()),
  })
  return data
}

/** An industry, with a page of its case studies; null if there is none. */
export async function getIndustry(slug: string, page = 1) {
  if (page > 1 && !hasPage(page, (await getIndustry(slug))?.total)) return null
  const {data} = await cachedFetch({
    query: industryQuery,
    params: {slug, ...pageRange(page)},
    tags: [addressTag('industry', slug), listTag('caseStudy')],
    ...(await reading()),
  })
  return data
}

/** A page of the organisations with a case; null beyond the last. */
export async function getOrganisations(page = 1) {
  if (page > 1 && !hasPage(page, (await getOrganisations())?.total)) return null
  const {data} = await cachedFetch({
    query: organisationsQuery,
    params: pageRange(page),
    tags: [listTag('organisation'), listTag('caseStudy')],
    ...(await reading()),
  })
  return data
}

/** An organisation, with a page of its case studies; null if there is none. */
export async function getOrganisation(slug: string, page = 1) {
  if (page > 1 && !hasPage(page, (await getOrganisation(slug))?.total)) return null
  const {data} = await cachedFetch({
    query: organisationQuery,
    params: {slug, ...pageRange(page)},
    tags: [addressTag('organisation', slug), listTag('caseStudy')],
    ...(await reading()),
  })
  return data
}

/** A page of the language models; null beyond the last. */
export async function getModels(page = 1) {
  if (page > 1 && !hasPage(page, (await getModels())?.total)) return null
  const {data} = await cachedFetch({
    query: modelsQuery,
    params: pageRange(page),
    tags: [listTag('model'), ...articleListTags],
    ...(await reading()),
  })
  return data
}

/** A language model, with a page of the pieces that name it; null if there is none. */
export async function getModel(slug: string, page = 1) {
  if (page > 1 && !hasPage(page, (await getModel(slug))?.total)) return null
  const {data} = await cachedFetch({
    query: modelQuery,
    params: {slug, ...pageRange(page)},
    tags: [addressTag('model', slug), listTag('model'), ...articleListTags],
    ...(await reading()),
  })
  return data
}

/** The newest case studies of each outcome. */
export async function getOutcomes() {
  const {data} = await cachedFetch({
    query: outcomesQuery,
    tags: [listTag('caseStudy')],
    ...(await reading()),
  })
  return data
}

/** Case studies by their slugs, in no order; those that do not exist are missing. */
export async function getCompared(slugs: readonly string[]) {
  if (slugs.length === 0) return []
  const {data} = await cachedFetch({
    query: comparedQuery,
    // Sorted, so that all orders of the same cases share an answer.
    params: {slugs: slugs.toSorted()},
    tags: slugs.map((slug) => addressTag('caseStudy', slug)),
    ...(await reading()),
  })
  return data
}

/** A page of case studies to choose from, those of some industries first; null beyond the last. */
export async function getChoosable(industries: readonly string[], page = 1) {
  if (page > 1 && !hasPage(page, (await getChoosable(industries))?.total)) return null
  const {data} = await cachedFetch({
    query: choosableQuery,
    params: {industries: [...new Set(industries)].toSorted(), ...pageRange(page)},
    tags: [listTag('caseStudy')],
    ...(await reading()),
  })
  return data
}

/** All case studies with results. */
export async function getResults() {
  const {data} = await cachedFetch({
    query: resultsQuery,
    tags: [listTag('caseStudy')],
    ...(await reading()),
  })
  return data
}

/** The licence of what the site offers as data; undefined while an editor has set none. */
export async function getDataLicence() {
  const {data} = await cachedFetch({
    query: dataLicenceQuery,
    tags: [listTag('siteSettings')],
    ...(await reading()),
  })
  return data?.name ? {name: data.name, url: data.url} : undefined
}

/** The newest pieces, in few words. */
export async function getNewest() {
  const {data} = await cachedFetch({
    query: newestQuery,
    tags: articleListTags,
    ...(await reading()),
  })
  return data
}

/** Lists of documents with addresses besides pieces. */
const otherListTags = ['person', 'topic', 'industry', 'myth', 'organisation', 'model', 'page'].map(
  listTag,
)

/** All published addresses, newest first; never drafts, so that it can be called at build time. */
export async function getAddresses() {
  const {data} = await cachedFetch({
    query: addressesQuery,
    tags: [addressesTag, ...articleListTags, ...otherListTags],
    perspective: 'published',
    stega: false,
  })
  return data
}

export async function getMyths() {
  const {data} = await cachedFetch({
    query: mythsQuery,
    tags: [listTag('myth')],
    ...(await reading()),
  })
  return data
}

export async function getMyth(slug: string) {
  const {data} = await cachedFetch({
    query: mythQuery,
    params: {slug},
    tags: [addressTag('myth', slug)],
    ...(await reading()),
  })
  return data
}

export async function getPage(slug: string) {
  const {data} = await cachedFetch({
    query: pageQuery,
    params: {slug},
    // Who writes here changes with the pieces.
    tags: [addressTag('page', slug), listTag('person'), ...articleListTags],
    ...(await reading()),
  })
  return data
}

export async function getPages() {
  const {data} = await cachedFetch({
    query: pagesQuery,
    tags: [listTag('page')],
    ...(await reading()),
  })
  return data
}

export async function getGlossary() {
  const {data} = await cachedFetch({
    query: glossaryQuery,
    tags: [listTag('glossaryTerm')],
    ...(await reading()),
  })
  return data
}

/** Every piece and myth in a line. */
export async function getEveryPiece() {
  const {data} = await cachedFetch({
    query: everyPieceQuery,
    tags: [...articleListTags, listTag('myth')],
    ...(await reading()),
  })
  return data
}

/** What is known of how true pieces still are: checks, corrections and replacements. */
export async function getStillTrue() {
  const {data} = await cachedFetch({
    query: stillTrueQuery,
    tags: [...articleListTags, listTag('myth')],
    ...(await reading()),
  })
  return data
}

/** The time, in ms since 1970, some minutes ago at most: a page may not read the clock itself. */
export async function getNow() {
  'use cache'
  cacheLife('content')
  return Date.now()
}

/** The day by which checks are due, UTC. */
export const getToday = async () => new Date(await getNow()).toISOString().slice(0, 10)

/** All redirects at once, so that a missing page needs no query of its own. */
export async function getRedirects() {
  const {data} = await cachedFetch({
    query: redirectsQuery,
    tags: [listTag('redirect')],
    ...(await reading()),
    stega: false,
  })
  return data
}
