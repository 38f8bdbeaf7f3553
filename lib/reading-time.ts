/** Minutes that a reader at 230 words a minute needs, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230))
}
