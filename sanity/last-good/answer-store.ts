import {createJobQueue} from './job-queue'
import type {Shelf} from './shelf'
import {isTextOfNone, saysNone, storedIn, sumOf, textOf, type StoredAnswer} from './stored-answer'
import {withoutDocument} from './without-document'

interface Bounds {
  /** Maximum number of stored answers. */
  answers: number
  /** Maximum number of stored nulls among them: anybody can request missing documents. */
  nones: number
  /** Maximum number of answers waiting for a slow disk; further ones are not stored this time. */
  waiting: number
}

const quietMs = 3_600_000

/** Number of take-downs remembered for queries that started before them and end after them. */
const takeDownsRemembered = 1_000

/** A store of the last good answers, with only a checksum of each in memory. */
export function openAnswerStore(shelf: Shelf, bounds: Bounds) {
  // Both oldest first: a Map and a Set keep insertion order.
  const sums = new Map<string, string>()
  const nones = new Set<string>()
  /** Documents whose take-down has begun and not completed. */
  const withheld = new Set<string>()
  /** Ticket of the last query before a take-down, by document. */
  const takenDown = new Map<string, number>()
  /** Tickets of the stored answer and of the waiting one, by name. */
  const storedTickets = new Map<string, number>()
  const pending = new Map<string, {answer: unknown; ticket: number}>()
  let lastTicket = 0
  /** Answers to older queries are not stored, because their take-downs are forgotten. */
  let oldestTicket = 0
  let takeDowns = 0
  let waiting = 0
  let toldAt = -Infinity
  /** So that no file is written twice at once and no take-down misses one. */
  const queue = createJobQueue()

  /** Logs at most once an hour: a full disk should not fill the log too. */
  function tell(cause: unknown) {
    if (performance.now() - toldAt < quietMs) return
    toldAt = performance.now()
    console.warn(
      `Last good answers of the Content Lake are not stored in ${shelf.place}: make room there and let the site write. It is tried again with each answer.`,
      cause,
    )
  }

  function note(name: string, sum: string, isNone: boolean) {
    sums.delete(name)
    sums.set(name, sum)
    nones.delete(name)
    if (isNone) nones.add(name)
  }

  async function remove(name: string) {
    await shelf.remove(name)
    sums.delete(name)
    nones.delete(name)
    storedTickets.delete(name)
  }

  /** A stored answer without documents taken down since its query started. */
  const withoutTakenDown = (answer: unknown, ticket: number) =>
    [...takenDown].reduce(
      (shown, [id, last]) => (ticket <= last ? withoutDocument(shown, id) : shown),
      answer,
    )

  async function put(name: string, stored: StoredAnswer) {
    const sum = sumOf(stored.answer)
    const isSame = sums.get(name) === sum && (await shelf.has(name))
    if (!isSame) {
      // After a failed write, the file's content is unknown.
      if (sums.has(name)) sums.set(name, '')
      await shelf.write(name, textOf(stored))
    }
    note(name, sum, saysNone(stored.answer))
    await makeRoom()
  }

  async function makeRoom() {
    for (const name of nones) {
      if (nones.size <= bounds.nones) break
      await remove(name)
    }
    for (const name of sums.keys()) {
      if (sums.size <= bounds.answers) break
      await remove(name)
    }
  }

  async function takeOut(id: string) {
    const quoted = JSON.stringify(id)
    for (const name of await shelf.names()) {
      const text = await shelf.read(name)
      if (!text?.includes(quoted)) continue
      const stored = storedIn(text)
      const answer = stored && withoutDocument(stored.answer, id)
      if (!stored || typeof answer !== 'object' || answer === null) await remove(name)
      // A full disk can still delete a file.
      else if (sumOf(answer) !== sumOf(stored.answer))
        await put(name, {...stored, answer}).catch(() => remove(name))
    }
    await shelf.settle()
  }

  async function store(name: string, stored: StoredAnswer, ticket: number) {
    if (ticket <= oldestTicket || ticket <= (storedTickets.get(name) ?? 0)) return
    const answer = withoutTakenDown(stored.answer, ticket)
    if (typeof answer !== 'object' || answer === null) return
    await put(name, {...stored, answer})
    storedTickets.set(name, ticket)
  }

  /** The stored answer; undefined if there is none, or it is corrupt. */
  async function read(name: string): Promise<unknown> {
    const waits = pending.get(name)
    if (waits) return withoutTakenDown(waits.answer, waits.ticket)
    const before = takeDowns
    const text = await shelf.read(name).catch(() => undefined)
    // A take-down may have started and ended during the read.
    if (before !== takeDowns) return read(name)
    const stored = text === undefined ? undefined : storedIn(text)
    if (stored) return [...withheld].reduce<unknown>(withoutDocument, stored.answer)
    // Forces the next good answer to be written, even if it equals the damaged one.
    if (sums.has(name)) sums.set(name, '')
    return undefined
  }

  // Answers of an earlier run, without checksums: the first good answer of this run replaces each
  // file, damaged ones too.
  queue.later(async () => {
    for (const name of await shelf.names())
      note(name, '', isTextOfNone((await shelf.read(name)) ?? ''))
    await makeRoom()
  }, tell)

  return {
    get size() {
      return sums.size
    },

    /** A ticket to draw when a query starts: of two answers to it, the later query's wins. */
    ticket: () => ++lastTicket,

    /**
     * Stores an answer soon, in the background; reads return it from now on. A failure is logged,
     * and does not reach the caller.
     */
    keep(name: string, stored: StoredAnswer, ticket: number) {
      if (waiting >= bounds.waiting) return
      waiting++
      const newest = Math.max(pending.get(name)?.ticket ?? 0, storedTickets.get(name) ?? 0)
      if (ticket > newest && ticket > oldestTicket)
        pending.set(name, {answer: stored.answer, ticket})
      queue.later(async () => {
        waiting--
        try {
          await store(name, stored, ticket)
        } finally {
          if (pending.get(name)?.ticket === ticket) pending.delete(name)
        }
      }, tell)
    },

    /** Resolves once all answers passed so far are on disk, or have failed. */
    written: () => queue.inTurn(async () => {}),

    read,

    /**
     * Takes a document down: no stored answer shows it afterwards, nor one whose query started
     * before.
     * @throws any error of the disk; until a retry succeeds, this process hides the document
     */
    async forget(id: string): Promise<void> {
      takeDowns++
      takenDown.delete(id)
      takenDown.set(id, lastTicket)
      const [oldest] = takenDown
      if (takenDown.size > takeDownsRemembered && oldest) {
        takenDown.delete(oldest[0])
        oldestTicket = oldest[1]
      }
      withheld.add(id)
      await queue.inTurn(() => takeOut(id))
      withheld.delete(id)
    },
  }
}
