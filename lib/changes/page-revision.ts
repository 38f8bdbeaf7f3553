/** Name of the meta element with the revision of the document that a page is about. */
export const revisionName = 'content-revision'

/** Whether a page, as HTML, is about this revision of its document. */
export function showsRevision(html: string, revision: string): boolean {
  return [...html.matchAll(/<meta\b[^>]*>/g)].some(
    ([tag]) => tag.includes(`name="${revisionName}"`) && tag.includes(`content="${revision}"`),
  )
}
