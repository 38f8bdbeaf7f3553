import {useEffect, useState} from 'react'
import {useLakeQuery, type Answer} from '../use-lake-query'
import type {ListedLink} from './link-words'

/** More than a publication has open; of older ones the history tells. */
export const mostLinks = 500

/**
 * Links of a piece, by its published id, and of the releases that hold it, by their names; or all links.
 * Those that end last come first, and it stays live.
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

/** Links end while somebody looks at them. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
