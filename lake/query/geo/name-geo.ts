// What groq-js parses in the place of `geo(`, a function it does not know. No query has this text.
const MARK = '\u0000geo'
const STAND_IN = `coalesce(${JSON.stringify(MARK)},`
const WRITTEN = 'geo('

// A text or a comment as a whole, so that what stands in them is left alone; or the call itself.
const places =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|(?<![\w$.])(?:global::|(?<!::))geo\((\s*\))?/gs

/** The query with a known function for `geo()`; `positionOf` tells where a place in it was before. */
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

/** Whether a call that was parsed is `geo()`; its own arguments follow the first. */
export function isGeoMark(value: unknown): boolean {
  return value === MARK
}
