import type {SanityClient} from '@sanity/client'
import {stegaBrand, type StegaBranded} from 'next-sanity'
import {isArticleType} from '@/lib/content-types'
import {withoutEarly} from '@/lib/early'
import type {ArticleQueryResult, MythQueryResult, PageQueryResult} from '@/lib/sanity.generated'
import {asTyped} from '../answer-shapes'
import {shownUntil} from '../due'
import {articleQuery} from '../queries/articles'
import {mythQuery} from '../queries/myths'
import {pageQuery} from '../queries/site'
import {byId, draftQuery} from './draft-query'
import type {ReleasePiece} from './release'

/** What its page is made of. */
export type ShownPiece = StegaBranded<
  NonNullable<ArticleQueryResult | MythQueryResult | PageQueryResult>
>

/** The query that answers a piece of a type; undefined for what has no page that could be shown. */
function queryOf(type: string): string | undefined {
  if (isArticleType(type)) return articleQuery
  return {myth: mythQuery, page: pageQuery}[type]
}

/**
 * A piece as it is stored now, among what readers see: no other draft shows in it, not even by its
 * title.
 *
 * @param client that may read drafts
 * @param at the id under which it is stored now, such as `drafts.x`, and its published id
 * @returns undefined where nothing is stored there
 */
export async function pieceAt(
  client: SanityClient,
  {stored, id, type}: {stored: string; id: string; type: string},
  now = Date.now(),
): Promise<ShownPiece | undefined> {
  return asShown(type, await answerAt(client, {stored, id, type}, now), now)
}

/**
 * A piece of a release as it will be read once the release is out: among its other pieces, and what
 * readers see already. No draft shows in it, and nothing of another release.
 *
 * @param client that may read versions
 * @param name of the release
 * @returns undefined where nothing is stored there
 */
export async function pieceInRelease(
  client: SanityClient,
  name: string,
  {type, id}: {type: string; id: string},
  pieces: readonly ReleasePiece[],
  now = Date.now(),
): Promise<ShownPiece | undefined> {
  const query = queryOf(type)
  if (!query) return undefined
  const answer = await client.fetch(
    byId(query),
    {id, shownUntil: shownUntil(now)},
    {perspective: [name], useCdn: false, stega: false, filterResponse: true},
  )
  return asShown(type, answer, now, new Set(pieces.map((piece) => piece.id)))
}

/** What the lake answers for the page of a piece, as it comes; null where nothing is stored there. */
export async function answerAt(
  client: SanityClient,
  {stored, id, type}: {stored: string; id: string; type: string},
  now: number,
): Promise<unknown> {
  const query = queryOf(type)
  if (!query) return null
  return client.fetch(
    draftQuery(query),
    {draft: stored, id, shownUntil: shownUntil(now)},
    {perspective: 'raw', useCdn: false, stega: false, filterResponse: true},
  )
}

/** An answer as its page takes it: of its type, and without what readers see on a later day only. */
export function asShown(
  type: string,
  answer: unknown,
  now: number,
  spared?: ReadonlySet<string>,
): ShownPiece | undefined {
  const query = queryOf(type)
  if (!query || typeof answer !== 'object' || answer === null) return undefined
  const typed: Record<string, unknown> = {...asTyped(query, answer)}
  // The piece itself may well be dated ahead: that is what a preview is for.
  const {publishedAt, ...others} = typed
  const {shown} = withoutEarly(others, now, spared)
  return stegaBrand(Object.assign(shown as object, {publishedAt})) as ShownPiece
}
