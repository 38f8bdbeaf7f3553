/** A piece that a reader keeps, as this browser notes it. */
export interface KeptPiece {
  /** Path of its page, percent-encoded. */
  path: string
  title: string
  /** When it was kept, as an ISO date. */
  keptAt: string
}

export const keptKey = 'kept pieces'

/**
 * Pieces kept in this browser, the last one first; undefined where it refuses its storage. What is
 * stored may have been written by anybody, so entries that are not ours are left out.
 */
export function keptPieces(): KeptPiece[] | undefined {
  let stored: unknown
  try {
    stored = JSON.parse(localStorage.getItem(keptKey) ?? '[]')
  } catch (error) {
    return error instanceof SyntaxError ? [] : undefined
  }
  return Array.isArray(stored) ? stored.filter(isKeptPiece) : []
}

function isKeptPiece(value: unknown): value is KeptPiece {
  const {path, title, keptAt}: Partial<Record<keyof KeptPiece, unknown>> = Object(value)
  const isText = typeof title === 'string' && typeof keptAt === 'string'
  // Not an address of another host.
  return isText && typeof path === 'string' && /^\/[^/\\]/.test(path)
}

/** Stores the list; false where the browser refuses or has no room. */
export function storeKept(pieces: readonly KeptPiece[]): boolean {
  try {
    if (pieces.length === 0) localStorage.removeItem(keptKey)
    else localStorage.setItem(keptKey, JSON.stringify(pieces))
    return true
  } catch {
    return false
  }
}
