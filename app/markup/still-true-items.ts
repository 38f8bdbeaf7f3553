import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {dateInWords} from '@/lib/dates'
import type {FeedItem} from '@/lib/feeds'
import type {StillTrueQueryResult} from '@/lib/sanity.generated'
import {correctionId, correctionsOf, replacedOf} from '@/lib/still-true'
import {idOf, timeOf, urlOf} from './feed-item'

type Known = StillTrueQueryResult['pieces'][number]

const most = 50

/** The title of a piece; a claim is quoted, as it is not ours. */
const nameOf = ({_type, title}: Known) => (_type === 'myth' ? `“${title}”` : title)

/**
 * The newest corrections, checks and replacements as entries of a feed. What has no day, or no page,
 * is left out.
 */
export function stillTrueItems(known: readonly Known[]): FeedItem[] {
  return [
    ...correctionsOf(known).flatMap(correctionItem),
    ...known.flatMap(checkItem),
    ...replacedOf(known).flatMap(replacementItem),
  ]
    .toSorted((one, other) => other.published.getTime() - one.published.getTime())
    .slice(0, most)
}

interface Event {
  /** What happened, and to what part of the piece: stays as it is whatever the words. */
  id: readonly string[]
  title: string
  date: string | null
  text: string
  url: string | undefined
  /** A link that follows the text. */
  link: {title: string; url: string | undefined}
}

function itemOf({id, title, date, text, url, link}: Event): FeedItem[] {
  const published = timeOf(date)
  if (!url || !link.url || published === undefined) return []
  return [
    {
      id: idOf(...id),
      url,
      title,
      summary: text,
      html: toHtml([h('p', text), h('p', h('a', {href: link.url}, link.title))]),
      published: new Date(published),
      updated: new Date(published),
      authors: [],
      tags: [],
    },
  ]
}

type Correction = ReturnType<typeof correctionsOf<Known>>[number]

function correctionItem({piece, correction: {_key, date, severity, text}}: Correction) {
  const url = urlOf(piece)
  const word = severity === 'retraction' ? 'Retraction' : 'Correction'
  return itemOf({
    id: [piece._id, 'correction', _key],
    title: `${word}: ${nameOf(piece)}`,
    date,
    text,
    url: url && `${url}#${correctionId(_key)}`,
    link: {title: nameOf(piece), url},
  })
}

/** A check after publication: before, nothing was there to be checked again. */
function checkItem(piece: Known): FeedItem[] {
  const {verifiedOn, reviewBy} = piece.freshness
  const checked = timeOf(verifiedOn)
  const published = timeOf(piece.publishedAt)
  if (!verifiedOn || checked === undefined || published === undefined || checked <= published)
    return []
  const url = urlOf(piece)
  const next = reviewBy && dateInWords(reviewBy)
  const text = `Its facts were checked again on ${dateInWords(verifiedOn)}.`
  return itemOf({
    id: [piece._id, 'checked', verifiedOn],
    title: `Checked again: ${nameOf(piece)}`,
    date: verifiedOn,
    text: next ? `${text} The next check is due by ${next}.` : text,
    url,
    link: {title: nameOf(piece), url},
  })
}

/** Dated by the newer piece, as nothing else says when it took over. */
function replacementItem(piece: Known): FeedItem[] {
  const newer = piece.freshness.supersededBy
  if (!newer) return []
  return itemOf({
    id: [piece._id, 'replaced-by', newer._id],
    title: `Replaced: ${nameOf(piece)}`,
    date: newer.publishedAt,
    text: `A newer piece replaces it: ${newer.title}.`,
    url: urlOf(piece),
    link: {title: newer.title, url: urlOf(newer)},
  })
}
