import type {Shelf} from './shelf'
import {isTextOfNone, saysNone, storedIn, sumOf, textOf, type StoredAnswer} from './stored-answer'
import {withoutDocument} from './without-document'

interface Bounds {
  /** Answers kept. */
  answers: number
  /** Of these, such as say that there is no such document: anyone can ask for what is not there. */
  nones: number
  /** Answers that wait for a slow disk; what comes on top is not stored this time. */
  waiting: number
}

const quietMs = 3_600_000

/** So many take-downs are remembered for questions that were asked before them and answered after. */
const takeDownsRemembered = 1_000

/** Keeps the last good answers, and of each in memory no more than a checksum. */
export function openAnswerStore(shelf: Shelf, bounds: Bounds) {
  // Both oldest first, as a Map and a Set keep the order of insertion.
  const sums = new Map<string, string>()
  const nones = new Set<string>()
  /** Documents whose take-down has begun and not ended well. */
  const withheld = new Set<string>()
  /** By document, the ticket of the question that was the last before its take-down. */
  const takenDown = new Map<string, number>()
  /** By name: of the answer that is stored, and of that which waits. */
  const storedTickets = new Map<string, number>()
  const pending = new Map<string, {answer: unknown; ticket: number}>()
  let lastTicket = 0
  /** What was asked before is not stored: its take-downs are forgotten. */
  let oldestTicket = 0
  let takeDowns = 0
  let waiting = 0
  let toldAt = -Infinity
  let turn: Promise<unknown> = Promise.resolve()

  /** One after the other: so no file is written twice at a time, and a take-down misses none. */
  function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
    const done = turn.then(job)
    turn = done.catch(() => undefined)
    return done
  }

  /** Once an hour: a full disk should not fill the log as well. */
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

  /** As it may be shown now, of a question asked with a ticket. */
  const withoutTakenDown = (answer: unknown, ticket: number) =>
    [...takenDown].reduce(
      (shown, [id, last]) => (ticket <= last ? withoutDocument(shown, id) : shown),
      answer,
    )

  async function put(name: string, stored: StoredAnswer) {
    const sum = sumOf(stored.answer)
    const isSame = sums.get(name) === sum && (await shelf.has(name))
    if (!isSame) {
      // Whatever comes of it, the file is not sure to hold what it held.
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
      // A full disk still lets go of a file.
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

  /** Undefined where there is none, or none that is whole. */
  async function read(name: string): Promise<unknown> {
    const waits = pending.get(name)
    if (waits) return withoutTakenDown(waits.answer, waits.ticket)
    const before = takeDowns
    const text = await shelf.read(name).catch(() => undefined)
    // A take-down may have begun and ended while the disk was reading what it took away.
    if (before !== takeDowns) return read(name)
    const stored = text === undefined ? undefined : storedIn(text)
    if (stored) return [...withheld].reduce<unknown>(withoutDocument, stored.answer)
    // So that the next good answer is written, even if it is the one that was damaged.
    if (sums.has(name)) sums.set(name, '')
    return undefined
  }

  // What an earlier run left. Checksums are not taken from it: the first good answer of this run
  // replaces each file, a damaged one too.
  inTurn(async () => {
    for (const name of await shelf.names())
      note(name, '', isTextOfNone((await shelf.read(name)) ?? ''))
    await makeRoom()
  }).catch(tell)

  return {
    get size() {
      return sums.size
    },

    /** To be drawn when a question is asked: of two answers to it, the one asked for later counts. */
    ticket: () => ++lastTicket,

    /**
     * Soon, in the background, and read from now on; a failure is told and costs nobody their
     * answer.
     */
    keep(name: string, stored: StoredAnswer, ticket: number) {
      if (waiting >= bounds.waiting) return
      waiting++
      const newest = Math.max(pending.get(name)?.ticket ?? 0, storedTickets.get(name) ?? 0)
      if (ticket > newest && ticket > oldestTicket)
        pending.set(name, {answer: stored.answer, ticket})
      inTurn(async () => {
        waiting--
        try {
          await store(name, stored, ticket)
        } finally {
          if (pending.get(name)?.ticket === ticket) pending.delete(name)
        }
      }).catch(tell)
    },

    /** Once what was handed over before is on the disk, or was told not to be. */
    written: () => inTurn(async () => {}),

    read,

    /**
     * No stored answer shows the document afterwards, nor will one that was asked for before.
     * @throws Whatever the disk throws; until it is tried again, this process shows it no more.
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
      await inTurn(() => takeOut(id))
      withheld.delete(id)
    },
  }
}
