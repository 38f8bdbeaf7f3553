/**
 * The values that a `Cookie` header brings under a name, in its order: there may be several, for
 * paths of different length.
 */
export const cookiesIn = (header: string | undefined, name: string): string[] =>
  (header ?? '')
    .split(/;\s*/)
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1))
