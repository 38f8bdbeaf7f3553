/**
 * Of a query that answers one document by its address, the one that answers a draft of it among what
 * is published: for the perspective `raw`, in which a reference leads to exactly the document that it
 * names, which is never a draft.
 *
 * @returns a query that takes `$draft`, the id under which the document is stored, and `$id`, that
 *   under which it will be published, in place of type and slug
 */
export function draftQuery(query: string): string {
  const [, base, rest] = /^(\*\[[^\]]*(?:\[[^\]]*\][^\]]*)*\]\[0\])\{([\s\S]*)$/.exec(query) ?? []
  if (!base || rest === undefined)
    throw new Error(`Only a query that begins with *[…][0]{ can answer a draft: ${query}`)
  const others = rest.replaceAll('*[', `*[${isPublished} && `).replaceAll(/\^\._id\b/g, '$id')
  return `*[_id == $draft][0]{${others}`
}

const isPublished = `!(_id in path("drafts.**")) && !(_id in path("versions.**"))`
