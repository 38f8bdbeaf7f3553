/**
 * Next gives one part of a page the segments of an address decoded and another encoded, and decodes
 * some twice. So where a request arrives (server/address-door.ts) a `%` that means itself, and the
 * `~` that stands in for it, are written so that no decoding changes them: `~25` and `~7e`.
 */
export const routePath = (pathname: string) =>
  pathname.replace(/~|%7e/gi, '~7e').replaceAll('%25', '~25')

/** A slug as `generateStaticParams` names it, so that its page is found under `routePath`. */
export const routeSegment = (slug: string) =>
  slug.toWellFormed().replaceAll('~', '~7e').replaceAll('%', '~25')

/** What a reader asked for in one segment: the slug as the lake holds it. Never throws. */
export function segmentText(param: string): string {
  return decoded(param).replace(/~(25|7e)/g, (_, code) => (code === '25' ? '%' : '~'))
}

function decoded(param: string): string {
  try {
    return decodeURIComponent(param)
  } catch {
    // Decoded already, by a Next that was not asked through the door: in development.
    return param
  }
}
