import {encodeLonePercents} from './encoded-href.ts'

/** A path for comparison: decoded, without query, fragment and trailing slashes. */
export function comparablePath(path: string): string {
  const bare = path
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
  try {
    return decodeURIComponent(encodeLonePercents(bare)) || '/'
  } catch {
    return bare || '/'
  }
}
