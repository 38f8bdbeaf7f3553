/**
 * How much was found.
 * @param isCaseNear whether cases are shown above it, as the nearest to what was asked
 */
export function countInWords(total: number, isCaseNear = false): string {
  if (total === 0) return isCaseNear ? 'Nothing else found' : 'Nothing found'
  if (total === 1) return isCaseNear ? 'One more result' : 'One result'
  return `${total} ${isCaseNear ? 'more results' : 'results'}`
}
