/** Name of the meta element with the `_rev` of a page's document. */
export const revisionName = 'content-revision'

/** Whether the HTML of a page shows this revision of its document. */
export function showsRevision(html: string, revision: string): boolean {
  return [...html.matchAll(/<meta\b[^>]*>/g)].some(
    ([tag]) => tag.includes(`name="${revisionName}"`) && tag.includes(`content="${revision}"`),
  )
}
