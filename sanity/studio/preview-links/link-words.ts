import {stateOfLink, type PreviewLink} from '@/lib/previews/preview-link'
import {day} from '../day'

/** A link with the fields that lists show. */
export interface ListedLink extends PreviewLink {
  /** ISO date and time. */
  _createdAt: string
}

/**
 * Whether a link is closed. One without an address stays until its expiry: it can still get one.
 */
export const isOver = (link: PreviewLink, now: number): boolean =>
  Boolean(link.revokedAt) || !(Date.parse(link.expiresAt ?? '') > now)

export const labelOf = ({label}: PreviewLink): string => label || 'Without a name'

/** The title of what a link shows. */
export const shownBy = ({piece, release}: PreviewLink): string =>
  (release ?? piece)?.title || 'Untitled'

/** Which version a link shows, and whether anybody with the link can open it. */
export function versionOf(link: PreviewLink): string {
  const {shows, pinnedAt, hasPasscode} = link
  const asked = hasPasscode ? '. Asks for a passcode' : ''
  if (shows === 'release') return `Shows the whole release “${shownBy(link)}”${asked}`
  if (shows !== 'pinned') return `Always shows the newest draft${asked}`
  const at = pinnedAt ? `Shows the draft as it was on ${day(pinnedAt)}` : 'Is to keep the draft'
  return `${at}${asked}`
}

/** When a link expires, or that it is closed. */
export function endOf(link: PreviewLink, now: number): string {
  const state = stateOfLink(link, now)
  if (state === 'revoked') return `Revoked on ${day(link.revokedAt)}`
  if (state === 'open') return `Ends on ${day(link.expiresAt)}`
  if (state === 'expired') return `Expired on ${day(link.expiresAt)}`
  if (link.hasPasscode && !isOver(link, now))
    return 'Not finished: the site did not get its passcode. Revoke it, and make another.'
  return isOver(link, now)
    ? `Not finished: it never had an address, and expired on ${day(link.expiresAt)}`
    : `Not finished: it has no address yet. Ends on ${day(link.expiresAt)}`
}

export function viewsOf({views, lastSeenAt}: PreviewLink): string {
  if (!views) return 'Not opened yet'
  const times = views === 1 ? 'once' : `${views} times`
  return `Opened ${times}, last on ${day(lastSeenAt)}`
}

export const makingOf = ({maker, _createdAt}: ListedLink): string =>
  `Made by ${maker?.name || 'somebody'} on ${day(_createdAt)}`

export const countOf = (count: number): string => (count === 1 ? '1 link' : `${count} links`)
