/** “No piece yet”, “One piece”, “12 pieces”. */
export function piecesInWords(count: number): string {
  if (count === 0) return 'No piece yet'
  return count === 1 ? 'One piece' : `${count} pieces`
}
