/**
 * Whether a path stays on this site wherever it is resolved: `//host`, `/.//host` and `/\host` look
 * like paths but lead to other hosts.
 */
export function isOwnPath(path: string): boolean {
  if (!path.startsWith('/') || path.includes('\\')) return false
  const here = 'http://own-site.invalid'
  if (!URL.canParse(path, here)) return false
  const {origin, pathname} = new URL(path, here)
  return origin === here && !pathname.startsWith('//')
}
