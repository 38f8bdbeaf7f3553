import {useEffect, useState} from 'react'
import {useLakeQuery, type Answer} from '../use-lake-query'
import type {ListedLink} from './link-words'

/** Maximum of links loaded: more than a publication has open. */
export const mostLinks = 500

/**
 * The links to a piece, by published id, and to the releases that hold it, by name; or all links.
 * The latest expiry first; updated live.
 */
export function usePreviewLinks(piece?: string, releases: string[] = []): Answer<ListedLink[]> {
  const ofPiece = piece ? ' && (piece.id == $piece || release.name in $releases)' : ''
  const filter = `_type == "previewLink"${ofPiece}`
  const query = `*[${filter}] | order(expiresAt desc)[0...${mostLinks}]{
    _id, _createdAt, label, shows, pinnedAt, piece{id, type, title}, release{name, title}, expiresAt, revokedAt,
    maker{id, name}, addressHash, hasPasscode, views, lastSeenAt
  }`
  return useLakeQuery<ListedLink[]>(query, piece ? {piece, releases} : {}, filter)
}

/** The current time, updated so that links expire on screen. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
