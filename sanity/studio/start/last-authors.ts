import type {SanityClient} from 'sanity'

type Revision = {_id: string; _rev: string}

/** Transactions asked for at once; a document that was changed more often is asked for again. */
const mostLines = 200

/** Who made each revision, by document and revision; null if the history does not say. */
const known = new Map<string, string | null>()

const keyOf = ({_id, _rev}: Revision) => `${_id}@${_rev}`

/** The id of the user who changed a document last; undefined until it is known. */
export const lastAuthor = (document: Revision): string | null | undefined =>
  known.get(keyOf(document))

/** Histories asked for at once: their ids make an address. */
const mostAsked = 20

let last: Promise<void> = Promise.resolve()

/**
 * Learns from the history who changed each of these documents last, the first of them first, unless
 * that is known already, until it is enough. Whoever asks meanwhile waits, and asks for the rest.
 */
export function learnAuthors(
  client: SanityClient,
  documents: readonly Revision[],
  isEnough: () => boolean,
): Promise<void> {
  last = last.catch(() => undefined).then(() => learn(client, documents, isEnough))
  return last
}

async function learn(
  client: SanityClient,
  documents: readonly Revision[],
  isEnough: () => boolean,
): Promise<void> {
  const isUnknown = (document: Revision) => !known.has(keyOf(document))
  for (let asked = documents.filter(isUnknown); asked.length > 0 && !isEnough();) {
    const some = asked.slice(0, mostAsked)
    const authors = await newestAuthors(client, some)
    for (const document of some) {
      const author = authors.get(document._id)
      // Documents without any line are those whose history is gone, once no other has a line.
      if (author !== undefined || authors.size === 0) known.set(keyOf(document), author ?? null)
    }
    asked = asked.filter(isUnknown)
  }
}

interface Line {
  author?: string
  documentIDs?: string[]
}

/** The author of the newest transaction of each document, among the newest of all of them. */
async function newestAuthors(
  client: SanityClient,
  documents: readonly Revision[],
): Promise<Map<string, string>> {
  const ids = documents.map(({_id}) => _id)
  const answer: unknown = await client.request({
    url: `/data/history/${client.config().dataset}/transactions/${ids.join(',')}`,
    query: {
      excludeContent: 'true',
      includeIdentifiedDocumentsOnly: 'true',
      reverse: 'true',
      limit: String(mostLines),
    },
    tag: 'start.authors',
  })
  const authors = new Map<string, string>()
  for (const text of String(answer).split('\n')) {
    const {author, documentIDs = []}: Line = text ? JSON.parse(text) : {}
    if (!author) continue
    for (const id of documentIDs) if (!authors.has(id)) authors.set(id, author)
  }
  return authors
}
