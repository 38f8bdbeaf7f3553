import {createHash} from 'node:crypto'

/** What a page loads and runs, as CSP source expressions: `'self'`, hashes, origins. */
export interface Loaded {
  scripts: string[]
  styles: string[]
  /** Origins of pictures, video and sound on other hosts. */
  media: string[]
  workers: string[]
}

/** The CSP hash that allows one inline script or style. */
export const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * A Content-Security-Policy that allows only what the page is known to load: no `unsafe-inline`,
 * and no nonce, which a cached page cannot have.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy({scripts, styles, media, workers}: Loaded): string {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': scripts.length > 0 ? scripts : ["'none'"],
    // Else it would be what script-src is.
    'worker-src': workers.length > 0 ? workers : ["'none'"],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:', ...media],
    'media-src': ["'self'", ...media],
    'font-src': ["'self'"],
    // Most pages have no script that connects; auditing tools in the browser do.
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
    'base-uri': ["'none'"],
  })
    .map(([name, sources]) => `${name} ${[...new Set(sources)].join(' ')}`)
    .join('; ')
}
