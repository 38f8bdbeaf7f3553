/** A preview link as stored; any field may be missing. */
export interface PreviewLink {
  _id: string
  /** ISO date and time. */
  _createdAt?: string
  /** Who it is for, in its creator's words. */
  label?: string | null
  /**
   * What it shows: the current draft, the draft as it was when the link was created, or all pieces
   * of a release as they are now.
   */
  shows?: 'latest' | 'pinned' | 'release' | null
  /** ISO date and time of the pinned draft. */
  pinnedAt?: string | null
  /** Published id and type of the piece; missing for a release. */
  piece?: {id: string; type: string; title: string} | null
  release?: {name: string; title: string} | null
  /** ISO date and time. */
  expiresAt?: string | null
  revokedAt?: string | null
  maker?: {id: string; name: string} | null
  /** Keyed hash of its secret; missing until the site has created the address. */
  addressHash?: string | null
  /** Whether visitors need a passcode; its salted hash is stored beside it. */
  hasPasscode?: boolean | null
  passcodeHash?: string | null
  views?: number | null
  lastSeenAt?: string | null
}

/** Cookie with the pass of a visitor who entered the passcode. */
export const passCookie = 'preview_pass'

/** Parameter of the address to which a right passcode leads: without a cookie, that was refused. */
export const letInParameter = 'let-in'

/** Id of the document with the version that a link pins. */
export const pinIdOf = (linkId: string): string => linkId.replace(/^previewLinks\./, 'previewPins.')

/** `unfinished`: the site has not created an address yet. */
export type LinkState = 'open' | 'expired' | 'revoked' | 'unfinished'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

const shortestLifeMs = hourMs
const longestLifeMs = 30 * dayMs

/** Durations to choose from in the Studio, besides a date; the fourth is the default. */
export const lives = [
  {title: '1 hour', ms: hourMs},
  {title: '1 day', ms: dayMs},
  {title: '3 days', ms: 3 * dayMs},
  {title: '7 days', ms: 7 * dayMs},
  {title: '14 days', ms: 14 * dayMs},
  {title: '30 days', ms: 30 * dayMs},
] as const

export const usualLifeMs = 7 * dayMs

/** A message about an invalid expiry date; undefined if it is valid. */
export function problemOfExpiry(expiresAt: unknown, now: number): string | undefined {
  const end = typeof expiresAt === 'string' ? Date.parse(expiresAt) : NaN
  if (Number.isNaN(end)) return 'Choose when the link ends.'
  // A minute of tolerance: the date was chosen a moment ago.
  if (end < now + shortestLifeMs - 60_000)
    return 'The link would end in less than an hour: choose a later time.'
  if (end > now + longestLifeMs + 60_000)
    return 'A link lasts 30 days at most: choose an earlier day, and extend it when it is time.'
  return undefined
}

/** Whether a link is open at `now`, in ms since 1970. An invalid link is not. */
export function stateOfLink(link: PreviewLink, now: number): LinkState {
  if (link.revokedAt) return 'revoked'
  if (!link.addressHash) return 'unfinished'
  const end = Date.parse(link.expiresAt ?? '')
  return end > now ? 'open' : 'expired'
}
