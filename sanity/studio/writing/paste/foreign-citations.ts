/** How many citations in copied blocks lead to none of a piece's own sources. */
export function foreignCitations(portableText: string, sources: unknown): number {
  const own = new Set(Array.isArray(sources) ? sources.map(({_key}) => _key) : [])
  let count = 0
  try {
    JSON.parse(portableText, (key, value: unknown) => {
      if (isCitation(value) && !own.has(value.sourceKey)) count += 1
      return value
    })
  } catch {
    return 0
  }
  return count
}

const isCitation = (value: unknown): value is {sourceKey: unknown} =>
  typeof value === 'object' &&
  value !== null &&
  '_type' in value &&
  value._type === 'citation' &&
  'sourceKey' in value
