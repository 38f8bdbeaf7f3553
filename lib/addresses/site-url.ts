/** The site's canonical origin, without a trailing slash: SITE_URL, or the local address. */
export function siteUrl(): string {
  const {SITE_URL, PORT} = process.env
  const address = SITE_URL || `http://localhost:${PORT || '3000'}`
  if (!URL.canParse(address)) {
    throw new Error(`SITE_URL is not an address: “${address}”. Write it as https://example.org.`)
  }
  return new URL(address).origin
}

/** The full URL of a path of the site; a full URL is returned as is. */
export function absoluteUrl(path: string): string {
  return new URL(path, siteUrl()).href
}
