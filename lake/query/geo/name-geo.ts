// Replaces `geo(`, which groq-js does not know, by a call it can parse; no query contains this
// text.
const MARK = '\u0000geo'
const STAND_IN = `coalesce(${JSON.stringify(MARK)},`
const WRITTEN = 'geo('

// Whole strings and comments, so that their contents are skipped; or the call itself.
const places =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|(?<![\w$.])(?:global::|(?<!::))geo\((\s*\))?/gs

/** The query with a known function for `geo()`; `positionOf` maps its offsets to the original. */
export function nameGeo(query: string): {query: string; positionOf: (position: number) => number} {
  const calls: number[] = []
  const longer = STAND_IN.length - WRITTEN.length
  const named = query.replaceAll(places, (found: string, empty: string | undefined, at: number) => {
    if (!/^(global::)?geo\(/.test(found) || empty !== undefined) return found
    calls.push(at + calls.length * longer)
    return found.replace(WRITTEN, STAND_IN)
  })
  return {
    query: named,
    positionOf: (position) =>
      Math.max(0, position - longer * calls.filter((call) => call < position).length),
  }
}

/** Whether a parsed call is `geo()`, by its first argument; its own arguments follow. */
export function isGeoMark(value: unknown): boolean {
  return value === MARK
}
