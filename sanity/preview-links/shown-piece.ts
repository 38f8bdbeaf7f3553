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

/** The data of a piece's page. */
export type ShownPiece = StegaBranded<
  NonNullable<ArticleQueryResult | MythQueryResult | PageQueryResult>
>

/** The query of a type's page; undefined for types that cannot be previewed. */
function queryOf(type: string): string | undefined {
  if (isArticleType(type)) return articleQuery
  return {myth: mythQuery, page: pageQuery}[type]
}

/**
 * A piece as stored now, among published documents: no other draft is visible, not even its title.
 *
 * @param client needs to read drafts
 * @param at the stored id, such as `drafts.x`, and the published id
 * @returns undefined if no document is stored there
 */
export async function pieceAt(
  client: SanityClient,
  {stored, id, type}: {stored: string; id: string; type: string},
  now = Date.now(),
): Promise<ShownPiece | undefined> {
  return asShown(type, await answerAt(client, {stored, id, type}, now), now)
}

/**
 * A piece of a release as readers will see it after publication: among the release's other pieces
 * and published documents. No drafts, and nothing of other releases.
 *
 * @param client needs to read versions
 * @param name of the release
 * @returns undefined if no document is stored there
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

/** The raw result of a piece's page query; null if no document is stored there. */
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

/** A result as its page takes it: conformed to its type, and without early pieces. */
export function asShown(
  type: string,
  answer: unknown,
  now: number,
  spared?: ReadonlySet<string>,
): ShownPiece | undefined {
  const query = queryOf(type)
  if (!query || typeof answer !== 'object' || answer === null) return undefined
  const typed: Record<string, unknown> = {...asTyped(query, answer)}
  // The piece itself may be early: showing it is the purpose of a preview.
  const {publishedAt, ...others} = typed
  const {shown} = withoutEarly(others, now, spared)
  return stegaBrand(Object.assign(shown as object, {publishedAt})) as ShownPiece
}
