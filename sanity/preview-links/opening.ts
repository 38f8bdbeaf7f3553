import type {SanityClient} from '@sanity/client'
import {pathOf} from '@/lib/addresses/addresses'
import {currentSlug} from '@/lib/addresses/current-slug'
import {isEarly} from '@/lib/early'
import {stateOfLink, type PreviewLink} from '@/lib/previews/preview-link'
import {releaseOf, type ReleasePiece} from './release'

/** The location of the piece that a link shows. */
export interface StoredPiece {
  /** The stored id, such as `drafts.x`. */
  stored: string
  /** The published id. */
  id: string
  type: string
  title: string
}

/**
 * What a link opens: a piece, with the path of its published page if there is one; the pieces of a
 * release, or one of them; a redirect to what was published since; or nothing. A link with a
 * passcode requires the visitor's pass.
 */
export type Opening =
  | {
      state: 'open'
      link: PreviewLink
      piece?: StoredPiece
      release?: ReleasePiece[]
      published?: string
      pass?: string
    }
  /** The link is valid, but has no such piece. */
  | {state: 'absent'; link: PreviewLink; pass?: string}
  | {state: 'published'; href: string}
  | {state: 'wrong' | 'expired' | 'revoked' | 'gone'}

interface Found {
  hasDraft: boolean
  published: {
    _type: string
    _updatedAt: string
    slug: unknown
    publishedAt: string | null
  } | null
}

const whereIsIt = `{
  "hasDraft": defined(*[_id == $draft][0]._id),
  "published": *[_id == $id][0]{_type, _updatedAt, slug, publishedAt}
}`

/**
 * What a link opens at `now`. A piece published after the link was created is read on its own page:
 * the link must not show later drafts.
 *
 * @param client needs to read drafts
 * @param asked published id of a piece, only for links to a release
 */
export async function openingOf(
  client: SanityClient,
  link: PreviewLink | undefined,
  now: number,
  asked = '',
): Promise<Opening> {
  if (!link) return {state: 'wrong'}
  const state = stateOfLink(link, now)
  if (state === 'unfinished') return {state: 'wrong'}
  if (state !== 'open') return {state}
  if (link.shows === 'release') return openingOfRelease(client, link, now, asked)
  return asked ? {state: 'absent', link} : openingOfPiece(client, link, now)
}

async function openingOfRelease(
  client: SanityClient,
  link: PreviewLink,
  now: number,
  asked: string,
): Promise<Opening> {
  const release = link.release?.name && (await releaseOf(client, link.release.name))
  if (!release) return {state: 'gone'}
  if (!asked)
    return release.isPublished
      ? {state: 'published', href: '/'}
      : {state: 'open', link, release: release.pieces}
  if (release.isPublished && !release.published.includes(asked)) return {state: 'absent', link}
  const published = await publishedPath(client, asked, now)
  // The versions are gone; what they became is public.
  if (release.isPublished)
    return published ? {state: 'published', href: published} : {state: 'gone'}
  const piece = release.pieces.find(({id}) => id === asked)
  if (!piece) return {state: 'absent', link}
  return {state: 'open', link, piece, release: release.pieces, ...(published && {published})}
}

/** Path of a piece's public page; undefined if it is not published. */
async function publishedPath(
  client: SanityClient,
  id: string,
  now: number,
): Promise<string | undefined> {
  const found = await client.fetch<{_type: string; slug: unknown; publishedAt: unknown} | null>(
    '*[_id == $id][0]{_type, slug, publishedAt}',
    {id},
    {perspective: 'published', useCdn: false, stega: false},
  )
  if (!found || isEarly(found, now)) return undefined
  return pathOf({_type: found._type, slug: currentSlug(found.slug)})
}

async function openingOfPiece(
  client: SanityClient,
  link: PreviewLink,
  now: number,
): Promise<Opening> {
  const {id, type, title = ''} = link.piece ?? {}
  if (!id || !type) return {state: 'gone'}
  const draft = `drafts.${id}`
  const {hasDraft, published} = await client.fetch<Found>(
    whereIsIt,
    {draft, id},
    {perspective: 'raw', useCdn: false, stega: false},
  )
  const isRead = published !== null && !(Date.parse(published.publishedAt ?? '') > now)
  const isNewer = isRead && Date.parse(published._updatedAt) > Date.parse(link._createdAt ?? '')
  const href = isRead
    ? pathOf({_type: published._type, slug: currentSlug(published.slug)})
    : undefined
  if (isRead && (isNewer || !hasDraft)) {
    return href ? {state: 'published', href} : {state: 'gone'}
  }
  if (hasDraft)
    return {
      state: 'open',
      link,
      piece: {stored: draft, id, type, title},
      ...(href && {published: href}),
    }
  return published ? {state: 'open', link, piece: {stored: id, id, type, title}} : {state: 'gone'}
}
