import {encodeLonePercents} from './encoded-href.ts'

/** A path as it is compared: decoded, without query, fragment and slashes at its end. */
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
