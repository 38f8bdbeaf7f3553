import type {SanityClient} from '@sanity/client'
import {pathOf} from '@/lib/addresses'
import {stateOfLink, type PreviewLink} from '@/lib/preview-link'

/** Where a piece is stored that a link shows. */
export interface StoredPiece {
  /** The id under which it is stored now, such as `drafts.x`. */
  stored: string
  /** Its published id. */
  id: string
  type: string
}

/**
 * What a link opens: its piece, with the address of the page that readers see of it if they do; the
 * page of a piece that was published since; or nothing. A link with a passcode opens for who brings its
 * pass.
 */
export type Opening =
  | {state: 'open'; link: PreviewLink; piece: StoredPiece; published?: string; pass?: string}
  | {state: 'published'; href: string}
  | {state: 'wrong' | 'expired' | 'revoked' | 'gone'}

interface Found {
  hasDraft: boolean
  published: {
    _type: string
    _updatedAt: string
    slug: string | null
    publishedAt: string | null
  } | null
}

const whereIsIt = `{
  "hasDraft": defined(*[_id == $draft][0]._id),
  "published": *[_id == $id][0]{_type, _updatedAt, "slug": slug.current, publishedAt}
}`

/**
 * What a link opens at `now`. A piece that was published after the link was made is read on its
 * page: its link must not go on to show what is written next.
 *
 * @param client that may read drafts
 */
export async function openingOf(
  client: SanityClient,
  link: PreviewLink | undefined,
  now: number,
): Promise<Opening> {
  if (!link) return {state: 'wrong'}
  const state = stateOfLink(link, now)
  if (state === 'unfinished') return {state: 'wrong'}
  if (state !== 'open') return {state}
  const {id, type} = link.piece ?? {}
  if (!id || !type) return {state: 'gone'}
  const draft = `drafts.${id}`
  const {hasDraft, published} = await client.fetch<Found>(
    whereIsIt,
    {draft, id},
    {perspective: 'raw', useCdn: false, stega: false},
  )
  const isRead = published !== null && !(Date.parse(published.publishedAt ?? '') > now)
  const isNewer = isRead && Date.parse(published._updatedAt) > Date.parse(link._createdAt ?? '')
  const href = isRead ? pathOf({_type: published._type, slug: published.slug ?? ''}) : undefined
  if (isRead && (isNewer || !hasDraft)) {
    return href ? {state: 'published', href} : {state: 'gone'}
  }
  if (hasDraft)
    return {state: 'open', link, piece: {stored: draft, id, type}, ...(href && {published: href})}
  return published ? {state: 'open', link, piece: {stored: id, id, type}} : {state: 'gone'}
}
