import 'server-only'
import {cacheLife, cacheTag} from 'next/cache'
import {cookies, draftMode} from 'next/headers'
import {resolvePerspectiveFromCookies, type StrictDefinedFetchType} from 'next-sanity/live'
import {tagsOfResult} from '@/lib/changes/cache-tags'
import {everythingTag} from '@/lib/changes/everything-tag'
import {asTyped} from './answer-shapes'
import {draftsShownUntil, forReaders, shownUntil} from './due'
import {isOurMistake} from './last-good/failure'
import {askOrLastGood} from './last-good/last-good'
import {QueryRefused, withoutAnswer} from './last-good/query-refused'
import {fetchDrafts, sanityFetch} from './live'
import {choosableQuery, comparedQuery, resultsQuery} from './queries/cases'
import {piecesQuery} from './queries/filters'
import {mythsQuery} from './queries/myths'
import {addressesQuery, pagesQuery, redirectsQuery} from './queries/site'
import {glossaryQuery} from './queries/subjects'

/** Queries whose result is a list; that of all others is a document, or null. */
const listQueries = new Set<string>([
  addressesQuery,
  comparedQuery,
  glossaryQuery,
  mythsQuery,
  pagesQuery,
  redirectsQuery,
  resultsQuery,
])

/** Questions that visitors can vary at will: their answers fill no disk. */
const isMadeUp = (query: string, params: object) =>
  query === comparedQuery ||
  query === piecesQuery ||
  (query === choosableQuery && 'industries' in params && Object(params.industries).length > 0)

/**
 * Fetches content; all pages read through these two functions, and only they are cached. Cache
 * tags come from the documents in the result. The result is conformed to its type, and readers get
 * no early pieces: the next due date limits the cache life. While the lake fails, readers get the
 * last good answer, which is revalidated soon. In draft mode Next bypasses the cache, and errors
 * are shown.
 */
export const cachedFetch: StrictDefinedFetchType = async (options) => {
  'use cache'
  return answerTo(options)
}

/**
 * An answer's data as JSON, for one of thousands of rows: Next reads a text from its cache a hundred
 * times faster than as many objects.
 */
export async function cachedText(options: Options): Promise<string> {
  'use cache'
  const {data} = await answerTo(options)
  return JSON.stringify(data)
}

type Options = Parameters<StrictDefinedFetchType>[0]

const answerTo: StrictDefinedFetchType = async (options) => {
  cacheLife('content')
  const {query, perspective} = options
  const params = await options.params
  const until = perspective === 'published' ? shownUntil(Date.now()) : draftsShownUntil
  const question = {...options, params: {...params, shownUntil: until}}
  if (perspective !== 'published')
    return tagged(query, await fetchDrafts(question).catch(toldInShort({query, params})))
  const ask = () => sanityFetch(question)
  const shape = listQueries.has(query) ? 'list' : 'document'
  // Without `$shownUntil`: an answer to the same query of an earlier time is still usable.
  const isKept = !isMadeUp(query, {...params})
  const asked = {query, params: {...params}, shape, isKept} as const
  const {answer, isLastGood} = await askOrLastGood(asked, ask)
  if (isLastGood) cacheLife('lastGood')
  const {shown, life} = forReaders(tagged(query, answer), Date.now())
  if (life) cacheLife(life)
  return shown
}

/** Throws a failure on, without the lake's whole answer. */
const toldInShort = (asked: {query: string; params?: object | undefined}) => (failure: unknown) => {
  if (isOurMistake(failure))
    throw new QueryRefused({...asked, params: {...asked.params}}, Object(failure))
  throw withoutAnswer(failure)
}

/**
 * With the cache tags of all documents in the result, early pieces too, as a change may advance
 * them.
 */
function tagged<Answer extends {data: unknown}>(query: string, answer: Answer): Answer {
  cacheTag(everythingTag, ...tagsOfResult(answer.data))
  return {...answer, data: asTyped(query, answer.data)}
}

/** Fetch options of the current visitor: published content, or in draft mode drafts with stega. */
export async function reading() {
  const {isEnabled} = await draftMode()
  if (!isEnabled) return {perspective: 'published', stega: false} as const
  const perspective = await resolvePerspectiveFromCookies({cookies: await cookies()})
  return {perspective, stega: true} as const
}
