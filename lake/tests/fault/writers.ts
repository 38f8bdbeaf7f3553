import {createHash, randomBytes, randomUUID} from 'node:crypto'

/** The writers' records: only what was acknowledged counts as written. */
export interface Ledger {
  /** Transaction ids by the documents that they created. */
  acknowledged: Map<string, string[]>
  /** Sent without an answer: may be stored or not, but never in part. */
  open: Map<string, string[]>
  /** Paths of acknowledged uploads, with their SHA-1. */
  uploads: Map<string, string>
  /** Answers other than success or a lost connection. */
  refusals: string[]
}

export const emptyLedger = (): Ledger => ({
  acknowledged: new Map(),
  open: new Map(),
  uploads: new Map(),
  refusals: [],
})

type Send = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers?: Record<string, string>,
) => Promise<unknown>

/**
 * Writes in three ways at once, without pause, until the lake is gone.
 * @param writers how many of each kind.
 */
export async function writeUntilCut(
  url: string,
  token: string,
  ledger: Ledger,
  writers: number,
): Promise<void> {
  const send: Send = async (path, body, headers) => {
    const response = await fetch(`${url}/v2026-11-01${path}`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers},
      body,
    })
    const answer: unknown = await response.json()
    if (!response.ok) ledger.refusals.push(JSON.stringify(answer))
    return answer
  }
  const names = Array.from({length: writers}, (_, index) => String(index))
  await Promise.all([
    ...names.map((name) => untilCut(() => writeCounted(send, ledger, name))),
    ...names.map(() => untilCut(() => createAndPublish(send, ledger))),
    // Twice, as most failures happen between the bytes and their document.
    ...names.map(() => untilCut(() => uploadFile(send, ledger))),
    ...names.map(() => untilCut(() => uploadFile(send, ledger))),
  ])
}

async function untilCut(write: () => Promise<void>): Promise<void> {
  try {
    for (;;) await write()
  } catch (error) {
    if (!isCut(error)) throw error
  }
}

/** Whether fetch failed on a lost connection. */
function isCut(error: unknown): boolean {
  // By name, because Jest has its own realm.
  if (!(error !== null && typeof error === 'object' && 'name' in error && 'message' in error))
    return false
  return error.name === 'TypeError' || /end of JSON/.test(String(error.message))
}

/**
 * Creates a document and increments a counter in one transaction: partial or repeated writes show.
 */
async function writeCounted(send: Send, ledger: Ledger, writer: string): Promise<void> {
  const id = randomUUID()
  const counter = `counter-${writer}`
  const mutations = [
    {createIfNotExists: {_id: counter, _type: 'counter', count: 0}},
    {create: {_id: id, _type: 'entry', writer, text: randomBytes(200).toString('hex')}},
    {patch: {id: counter, inc: {count: 1}}},
  ]
  await transaction(ledger, [id], (transactionId) =>
    send('/data/mutate/production', JSON.stringify({mutations, transactionId})),
  )
}

async function createAndPublish(send: Send, ledger: Ledger): Promise<void> {
  const publishedId = randomUUID()
  const draftId = `drafts.${publishedId}`
  const act = (action: object) => (transactionId: string) =>
    send('/data/actions/production', JSON.stringify({actions: [action], transactionId}))
  const attributes = {_id: draftId, _type: 'piece', title: 'A draft'}
  const create = {actionType: 'sanity.action.document.create', publishedId, attributes}
  const publish = {actionType: 'sanity.action.document.publish', publishedId, draftId}
  await transaction(ledger, [draftId], act(create))
  await transaction(ledger, [publishedId], act(publish))
}

async function uploadFile(send: Send, ledger: Ledger): Promise<void> {
  const bytes = randomBytes(100 + Math.floor(Math.random() * 100_000))
  const answer = await send('/assets/files/production', bytes, {
    'content-type': 'application/octet-stream',
  })
  const document = answer as {document?: {path?: string}}
  if (document.document?.path) {
    ledger.uploads.set(document.document.path, createHash('sha1').update(bytes).digest('hex'))
  }
}

async function transaction(
  ledger: Ledger,
  documents: string[],
  send: (transactionId: string) => Promise<unknown>,
): Promise<void> {
  const id = randomUUID()
  ledger.open.set(id, documents)
  const answer = await send(id)
  ledger.open.delete(id)
  const told = answer as {transactionId?: string}
  if (told.transactionId === id) ledger.acknowledged.set(id, documents)
}
