import type {SanityClient} from '@sanity/client'
import {pinIdOf, type PreviewLink} from '@/lib/previews/preview-link'
import {answerAt, asShown, type ShownPiece} from './shown-piece'

/** A version of a piece as a private document: what the lake answered for its page, as JSON. */
interface Pin {
  _id: string
  _type: 'previewPin'
  answer: string
}

/**
 * The draft of a link's piece as it is now, to be kept for the link.
 *
 * @param client that may read drafts
 * @returns undefined where there is nothing to pin
 */
export async function pinOf(
  client: SanityClient,
  {_id, piece}: Pick<PreviewLink, '_id' | 'piece'>,
  now: number,
): Promise<Pin | undefined> {
  const {id, type} = piece ?? {}
  if (!id || !type) return undefined
  const answer = await answerAt(client, {stored: `drafts.${id}`, id, type}, now)
  if (!answer) return undefined
  return {_id: pinIdOf(_id), _type: 'previewPin', answer: JSON.stringify(answer)}
}

/**
 * The version that a link pins. The form of pages may have changed since: what it holds is made what
 * pages take now.
 */
export async function pinnedPiece(
  client: SanityClient,
  {_id, piece}: PreviewLink,
  now = Date.now(),
): Promise<ShownPiece | undefined> {
  const answer = await client.fetch<string | null>(
    '*[_id == $pin && _type == "previewPin"][0].answer',
    {pin: pinIdOf(_id)},
    {perspective: 'raw', useCdn: false, stega: false},
  )
  return piece?.type && answer ? asShown(piece.type, JSON.parse(answer), now) : undefined
}
