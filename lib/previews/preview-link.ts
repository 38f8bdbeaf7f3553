/** A link to something unpublished, as its document holds it; all may be missing. */
export interface PreviewLink {
  _id: string
  /** ISO. */
  _createdAt?: string
  /** For whom it is, in the maker's words. */
  label?: string | null
  /**
   * What a visitor sees: the draft as it is at each visit, or as it was when the link was made; or all
   * pieces of a release, as they are at each visit.
   */
  shows?: 'latest' | 'pinned' | 'release' | null
  /** ISO, of what is pinned. */
  pinnedAt?: string | null
  /** Published id and type of the piece; a link to a release has none. */
  piece?: {id: string; type: string; title: string} | null
  release?: {name: string; title: string} | null
  /** ISO. */
  expiresAt?: string | null
  revokedAt?: string | null
  maker?: {id: string; name: string} | null
  /** Keyed hash of the address; until the site has made one, there is none. */
  addressHash?: string | null
  /** Whether a visitor is to be asked for a passcode; its salted hash stands beside it. */
  hasPasscode?: boolean | null
  passcodeHash?: string | null
  views?: number | null
  lastSeenAt?: string | null
}

/** In which the browser of a visitor who knew the passcode brings its pass. */
export const passCookie = 'preview_pass'

/** Where the version is kept that a link of this id pins. */
export const pinIdOf = (linkId: string): string => linkId.replace(/^previewLinks\./, 'previewPins.')

export type LinkState = 'open' | 'expired' | 'revoked' | 'unfinished'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

const shortestLifeMs = hourMs
const longestLifeMs = 30 * dayMs

/** Offered in the Studio beside a date of one's own; the fourth is what a link gets unless asked. */
export const lives = [
  {title: '1 hour', ms: hourMs},
  {title: '1 day', ms: dayMs},
  {title: '3 days', ms: 3 * dayMs},
  {title: '7 days', ms: 7 * dayMs},
  {title: '14 days', ms: 14 * dayMs},
  {title: '30 days', ms: 30 * dayMs},
] as const

export const usualLifeMs = 7 * dayMs

/** What is wrong with when a link is to end, as a sentence; undefined where nothing is. */
export function problemOfExpiry(expiresAt: unknown, now: number): string | undefined {
  const end = typeof expiresAt === 'string' ? Date.parse(expiresAt) : NaN
  if (Number.isNaN(end)) return 'Choose when the link ends.'
  // A minute of grace: the choice was made a moment ago.
  if (end < now + shortestLifeMs - 60_000)
    return 'The link would end in less than an hour: choose a later time.'
  if (end > now + longestLifeMs + 60_000)
    return 'A link lasts 30 days at most: choose an earlier day, and extend it when it is time.'
  return undefined
}

/** Whether a link opens at `now`, in ms since 1970. What cannot be understood does not. */
export function stateOfLink(link: PreviewLink, now: number): LinkState {
  if (link.revokedAt) return 'revoked'
  if (!link.addressHash) return 'unfinished'
  const end = Date.parse(link.expiresAt ?? '')
  return end > now ? 'open' : 'expired'
}
