/** Values of a cookie in a `Cookie` header, in order: there may be several, for different paths. */
export const cookiesIn = (header: string | undefined, name: string): string[] =>
  (header ?? '')
    .split(/;\s*/)
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1))
