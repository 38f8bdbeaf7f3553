import {useEffect, useState} from 'react'
import {useLakeQuery, type Answer} from '../use-lake-query'
import type {ListedLink} from './link-words'

/** More than a publication has open; of older ones the history tells. */
export const mostLinks = 500

/** Links of a piece, by its published id, or of all; those that end last come first, and it stays live. */
export function usePreviewLinks(piece?: string): Answer<ListedLink[]> {
  const filter = `_type == "previewLink"${piece ? ' && piece.id == $piece' : ''}`
  const query = `*[${filter}] | order(expiresAt desc)[0...${mostLinks}]{
    _id, _createdAt, label, shows, pinnedAt, piece{id, type, title}, expiresAt, revokedAt,
    maker{id, name}, addressHash, hasPasscode, views, lastSeenAt
  }`
  return useLakeQuery<ListedLink[]>(query, piece ? {piece} : {}, filter)
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
