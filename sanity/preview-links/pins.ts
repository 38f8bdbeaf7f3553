import type {SanityClient} from '@sanity/client'
import {pinIdOf, type PreviewLink} from '@/lib/previews/preview-link'
import {answerAt, asShown, type ShownPiece} from './shown-piece'

/** A pinned version of a piece, as a private document: the result of its page's query, as JSON. */
interface Pin {
  _id: string
  _type: 'previewPin'
  answer: string
}

/**
 * The current draft of a link's piece, to be stored for the link.
 *
 * @param client needs to read drafts
 * @returns undefined if there is nothing to pin
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

/** The version that a link pins, conformed to the current type: queries may have changed since. */
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
