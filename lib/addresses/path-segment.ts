/**
 * A pathname that survives Next's decoding: some parts of Next get segments decoded, some encoded,
 * and some decode twice. server/address-door.ts therefore writes a literal `%`, and the `~` that
 * replaces it, as `~25` and `~7e`, which no decoding changes.
 */
export const routePath = (pathname: string) =>
  pathname.replace(/~|%7e/gi, '~7e').replaceAll('%25', '~25')

/** A slug for `generateStaticParams`, so that its page is found under `routePath`. */
export const routeSegment = (slug: string) =>
  slug.toWellFormed().replaceAll('~', '~7e').replaceAll('%', '~25')

/** The slug in a route param, as the lake stores it. Never throws. */
export function segmentText(param: string): string {
  return decoded(param).replace(/~(25|7e)/g, (_, code) => (code === '25' ? '%' : '~'))
}

function decoded(param: string): string {
  try {
    return decodeURIComponent(param)
  } catch {
    // Already decoded: in development, requests do not pass the door.
    return param
  }
}
