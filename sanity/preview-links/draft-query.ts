/**
 * Of a query that answers one document by its address, the one that answers a draft of it among what
 * is published: for the perspective `raw`, in which a reference leads to exactly the document that it
 * names, which is never a draft.
 *
 * @returns a query that takes `$draft`, the id under which the document is stored, and `$id`, that
 *   under which it will be published, in place of type and slug
 */
export function draftQuery(query: string): string {
  const rest = restOf(query)
  const others = rest.replaceAll('*[', `*[${isPublished} && `).replaceAll(/\^\._id\b/g, '$id')
  return `*[_id == $draft][0]{${others}`
}

/**
 * Of such a query, the one that answers the document of an id as the perspective shows it.
 *
 * @returns a query that takes `$id`, the published id, in place of type and slug
 */
export const byId = (query: string): string => `*[_id == $id][0]{${restOf(query)}`

/** What a query asks of the document that it answers, and what follows. */
function restOf(query: string): string {
  const [, base, rest] = /^(\*\[[^\]]*(?:\[[^\]]*\][^\]]*)*\]\[0\])\{([\s\S]*)$/.exec(query) ?? []
  if (!base || rest === undefined)
    throw new Error(`Only a query that begins with *[…][0]{ can answer a draft: ${query}`)
  return rest
}

const isPublished = `!(_id in path("drafts.**")) && !(_id in path("versions.**"))`
