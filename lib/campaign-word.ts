const sound = /^[a-z0-9][a-z0-9._-]*$/

// Statistics count “LinkedIn” and “linkedin” apart, and a space reads as “%20” in an address.
const rule = 'Use small letters, digits and - _ . only, so that it is counted under one name.'

/** A message about an invalid word in a campaign's links; undefined if it is valid. */
export function problemOfWord(value: unknown): string | undefined {
  const given = typeof value === 'string' ? value : ''
  if (sound.test(given)) return undefined
  if (!given.trim()) return 'Write one: links are counted by it.'
  const better = nearest(given)
  return better ? `${rule} Try “${better}”.` : rule
}

/** The closest valid word; empty if nothing of it is valid. */
const nearest = (given: string): string =>
  given
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')

/** Indexes of campaigns with the same words as an earlier one; incomplete ones are skipped. */
export function repeatedAt(campaigns: readonly unknown[]): number[] {
  const seen = new Set<string>()
  const again: number[] = []
  for (const [at, one] of campaigns.entries()) {
    const {source, medium, campaign} = Object(one)
    const words = [source, medium, campaign]
    if (words.some(problemOfWord)) continue
    if (seen.has(words.join(' '))) again.push(at)
    seen.add(words.join(' '))
  }
  return again
}
