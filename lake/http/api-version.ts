/** `/v2025-02-19/data/query/x` → its version `2025-02-19` and its path; no version means `1`. */
export function splitVersion(pathname: string): {version: string; path: string} {
  const match = /^\/v(X|\d[\d.]*|\d{4}-\d{2}-\d{2})(?=\/|$)/i.exec(pathname)
  if (!match) return {version: '1', path: pathname}
  return {version: match[1] ?? '1', path: pathname.slice(match[0].length) || '/'}
}

/** The perspective when none is given: `raw` before 2025-02-19, then `published`. */
export function defaultPerspective(version: string): 'raw' | 'published' {
  if (/^x$/i.test(version)) return 'published'
  return /^\d{4}-/.test(version) && version >= '2025-02-19' ? 'published' : 'raw'
}
