import 'server-only'
import {client} from '../client'
import {asTyped} from '../answer-shapes'
import {searchEntriesQuery, searchReferrersQuery, searchRevisionsQuery} from '../queries/search'
import type {Found, Hit, Search} from '@/lib/found'
import {entryOf} from './entry-of'
import {startIndex} from './index-worker'
import {keepIndex, type Content} from './keep-index'

/** How long a search waits for changes that are not in the index yet. */
const patienceMs = 1_500

const lake = client.withConfig({
  useCdn: false,
  perspective: 'published',
  stega: false,
  timeout: 30_000,
})
const fresh = {cache: 'no-store'} as const

const content: Content = {
  revisions: async () =>
    asTyped(searchRevisionsQuery, await lake.fetch(searchRevisionsQuery, {}, fresh)),
  referrers: async (ids) =>
    asTyped(searchReferrersQuery, await lake.fetch(searchReferrersQuery, {ids}, fresh)),
  entries: async (ids) => {
    const documents = await lake.fetch(searchEntriesQuery, {ids}, fresh)
    return asTyped(searchEntriesQuery, documents).map(entryOf)
  },
}

function create() {
  const index = startIndex(process.env.SITE_CACHE_DIR)
  return {index, keeper: keepIndex(index, content)}
}

declare global {
  /** On the global object, because a bundler may load this file once for pages and once for routes. */
  var searchOfSite: ReturnType<typeof create> | undefined
}

const ofSite = () => (globalThis.searchOfSite ??= create())

/** What a search finds, and whether all that is published has been looked through. */
export async function findInSite(asked: Search): Promise<Found & {isWhole: boolean}> {
  const {index, keeper} = ofSite()
  await keeper.catchUp(patienceMs)
  const isWhole = keeper.isUpToDate()
  const found = await index.search(asked)
  return {...found, hits: found.hits.map(withCard), nearest: found.nearest.map(withCard), isWhole}
}

const withCard = (hit: Hit<string>): Hit => ({...hit, card: JSON.parse(hit.card)})

/** Begins to build the index, or to bring it up to date. */
export const prepareSearch = () => ofSite().keeper.catchUp(0)

/** Notes a change of published content; the next search takes it up. */
export const noteForSearch = (change: {_id: string; _type: string}) =>
  ofSite().keeper.noteChange(change)

/** A document was withdrawn: no search finds it any more. Without its index no search finds anything. */
export const forgetInSearch = (id: string) =>
  ofSite()
    .keeper.forget(id)
    .catch((error: unknown) => console.warn(`The search may still find ${id}: ${String(error)}`))
