/**
 * Rewrites a query for one document by its address into one for a draft of it, among published
 * documents. It is for the perspective `raw`, in which references resolve to exactly their id, and
 * therefore never to a draft.
 *
 * @returns a query that takes `$draft`, the stored id, and `$id`, the published id, instead of type
 *   and slug
 */
export function draftQuery(query: string): string {
  const rest = restOf(query)
  const others = rest.replaceAll('*[', `*[${isPublished} && `).replaceAll(/\^\._id\b/g, '$id')
  return `*[_id == $draft][0]{${others}`
}

/**
 * Rewrites such a query into one by id, as the perspective shows that document.
 *
 * @returns a query that takes `$id`, the published id, instead of type and slug
 */
export const byId = (query: string): string => `*[_id == $id][0]{${restOf(query)}`

/** The rest of a query after its filter: the projection and what follows. */
function restOf(query: string): string {
  const [, base, rest] = /^(\*\[[^\]]*(?:\[[^\]]*\][^\]]*)*\]\[0\])\{([\s\S]*)$/.exec(query) ?? []
  if (!base || rest === undefined)
    throw new Error(`Only a query that begins with *[…][0]{ can answer a draft: ${query}`)
  return rest
}

const isPublished = `!(_id in path("drafts.**")) && !(_id in path("versions.**"))`
