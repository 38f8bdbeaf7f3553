import {DatabaseSync} from 'node:sqlite'
import {setTimeout as wait} from 'node:timers/promises'
import type {Follower} from './follower.ts'
import type {Call} from './webhook-receiver.ts'
import type {Ledger} from './writers.ts'

interface Row {
  position: number
  transactionId: string
  documentId: string
  result: string | null
}

interface Evidence {
  dataDir: string
  url: string
  token: string
  ledger: Ledger
  follower: Follower
  receiver: {calls: Call[]}
}

/** Compares the log of the killed lakes with the records of writers, listener and webhooks. */
export async function proveStored({dataDir, url, token, ledger, follower, receiver}: Evidence) {
  const database = new DatabaseSync(`${dataDir}/lake/lake.sqlite`, {readOnly: true})
  const rows = database
    .prepare(
      `SELECT position, transaction_id AS transactionId, document_id AS documentId, body AS result
       FROM events LEFT JOIN bodies ON bodies.id = events.result
       WHERE dataset = 'production' ORDER BY position`,
    )
    .all() as unknown as Row[]
  const documents = await exportAll(url, token)
  // The outbox empties soon: at most a minute of back-off is left.
  const waiting = database.prepare('SELECT count(*) AS calls FROM webhook_outbox')
  for (let tries = 0; tries < 700 && waiting.get()?.calls !== 0; tries += 1) await wait(100)
  const left = Number(waiting.get()?.calls)
  for (let tries = 0; tries < 100 && follower.heard.length < rows.length; tries += 1) await wait(50)
  database.close()
  const known = new Set(rows.map(({transactionId}) => transactionId))
  return {
    storedUnanswered: [...ledger.open.keys()].filter((id) => known.has(id)).length,
    events: rows.length,
    webhooks: receiver.calls.length,
    webhooksRepeated: receiver.calls.length - new Set(receiver.calls.map(({key}) => key)).size,
    faults: [
      ...(left ? [`${left} webhooks were never sent`] : []),
      ...compareTransactions(rows, ledger),
      ...compareDocuments(rows, documents),
      ...compareUploads(ledger, documents),
      ...compareHeard(rows, follower),
      ...compareCalls(rows, receiver.calls),
    ],
  }
}

/** Every exported document, by id. */
async function exportAll(url: string, token: string): Promise<Map<string, string>> {
  const response = await fetch(`${url}/v2026-11-01/data/export/production`, {
    headers: {authorization: `Bearer ${token}`},
  })
  const lines = (await response.text()).split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [JSON.parse(line)._id, line]))
}

function compareTransactions(rows: Row[], {acknowledged, open}: Ledger): string[] {
  const faults: string[] = []
  const touched = new Map<string, string[]>()
  for (const {transactionId, documentId} of rows) {
    touched.set(transactionId, [...(touched.get(transactionId) ?? []), documentId])
  }
  for (const [id, documents] of [...acknowledged, ...open]) {
    const found = touched.get(id)
    if (!found && open.has(id)) continue
    if (!found) faults.push(`Transaction ${id} was acknowledged and is not there`)
    else if (new Set(found).size < found.length) faults.push(`Transaction ${id} was done twice`)
    else if (!documents.every((one) => found.includes(one))) faults.push(`${id} was done by half`)
  }
  return faults
}

function compareUploads({uploads}: Ledger, documents: ReadonlyMap<string, string>): string[] {
  const described = new Map(
    [...documents.values()].map((body) => {
      const {path, sha1hash} = JSON.parse(body)
      return [path, sha1hash]
    }),
  )
  return [...uploads]
    .filter(([path, sha1]) => described.get(path) !== sha1)
    .map(([path]) => `The upload ${path} was acknowledged and has no document`)
}

/** Documents must equal the replayed log, and each counter the number it counts. */
function compareDocuments(rows: Row[], documents: ReadonlyMap<string, string>): string[] {
  const replayed = new Map<string, string>()
  for (const {documentId, result} of rows) {
    if (result === null) replayed.delete(documentId)
    else replayed.set(documentId, result)
  }
  const faults: string[] = []
  for (const id of new Set([...replayed.keys(), ...documents.keys()])) {
    const [logged, kept] = [withoutAddress(replayed.get(id)), withoutAddress(documents.get(id))]
    if (logged !== kept)
      faults.push(`${id} is ${kept?.slice(0, 80)}, but its log leads to ${logged?.slice(0, 80)}`)
  }
  const entries = new Map<string, number>()
  const all = [...documents.values()].map((body) => JSON.parse(body))
  for (const {_type, writer} of all) {
    if (_type === 'entry') entries.set(writer, (entries.get(writer) ?? 0) + 1)
  }
  for (const {_type, _id, count} of all) {
    const made = entries.get(String(_id).slice('counter-'.length))
    if (_type === 'counter' && count !== made) faults.push(`${_id} is ${count}, not ${made}`)
  }
  return faults
}

// Asset URLs contain the port of the running lake.
function withoutAddress(json: string | undefined): string | undefined {
  return json?.replace(/"url":"[^"]*"/, '')
}

function compareHeard(rows: Row[], {heard, resets}: Follower): string[] {
  const faults = resets ? [`The listener was reset ${resets} times`] : []
  const told = heard.map(({position, documentId}) => `${position} ${documentId}`)
  const stored = rows.map(({position, documentId}) => `${position} ${documentId}`)
  if (told.join() === stored.join()) return faults
  const at = stored.findIndex((line, index) => told[index] !== line)
  return [
    ...faults,
    `The listener heard ${told.length} of ${stored.length} events; at ${at} it got ${told[at]}, not ${stored[at]}`,
  ]
}

/** Every public change must have been delivered, first deliveries in log order. */
function compareCalls(rows: Row[], calls: Call[]): string[] {
  const faults: string[] = []
  const bodies = new Map<string, string>()
  const told = new Map<string, string[]>()
  const tellings = new Set<string>()
  for (const {key, documentId, transactionId, body, life} of calls) {
    // Only a kill between a call and its acknowledgement may repeat it.
    if (tellings.has(`${life} ${key}`)) faults.push(`Webhook ${key} came twice without a kill`)
    tellings.add(`${life} ${key}`)
    const before = bodies.get(key)
    if (before !== undefined && before !== body) faults.push(`Webhook ${key} came with two bodies`)
    if (before !== undefined) continue
    bodies.set(key, body)
    told.set(documentId, [...(told.get(documentId) ?? []), transactionId])
  }
  const stored = new Map<string, string[]>()
  for (const {documentId, transactionId} of rows) {
    if (documentId.includes('.')) continue
    stored.set(documentId, [...(stored.get(documentId) ?? []), transactionId])
  }
  for (const [id, transactions] of stored) {
    if (told.get(id)?.join() !== transactions.join()) {
      faults.push(`Webhooks for ${id}: ${told.get(id)?.length ?? 0} of ${transactions.length}`)
    }
  }
  return faults
}
