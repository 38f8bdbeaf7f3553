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

const patienceMs = 10_000

let last: Promise<unknown> = Promise.resolve()

/** One after another: whoever asks for the same meanwhile finds it known. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = last.then(task, task)
  last = turn
  return turn
}

interface Learning {
  /** Whether no more need be learnt. */
  isEnough(): boolean
  /** Some more is known. */
  onLearnt(): void
}

/**
 * Learns from the history who changed each of these documents last, the first of them first, unless
 * that is known already.
 */
export async function learnAuthors(
  client: SanityClient,
  documents: readonly Revision[],
  {isEnough, onLearnt}: Learning,
): Promise<void> {
  const learnSome = async () => {
    const asked = documents.filter((document) => !known.has(keyOf(document))).slice(0, mostAsked)
    if (asked.length === 0 || isEnough()) return true
    const authors = await newestAuthors(client, asked)
    for (const document of asked) {
      const author = authors.get(document._id)
      // Documents without any line are those whose history is gone, once no other has a line.
      if (author !== undefined || authors.size === 0) known.set(keyOf(document), author ?? null)
    }
    onLearnt()
    return false
  }
  while (!(await inTurn(learnSome)));
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
    timeout: patienceMs,
  })
  const authors = new Map<string, string>()
  for (const text of String(answer).split('\n')) {
    const {author, documentIDs = []}: Line = text ? JSON.parse(text) : {}
    if (!author) continue
    for (const id of documentIDs) if (!authors.has(id)) authors.set(id, author)
  }
  return authors
}
