import {openAnswerStore} from './answer-store'
import {attempt, attemptWhileBusy, TookTooLong} from './attempts'
import {createBreaker} from './breaker'
import {deadlineMs as usualDeadlineMs} from './deadlines'
import {isBusy, isLasting, isOurMistake} from './failure'
import {fileShelf} from './file-shelf'
import {LakeUnavailable} from './lake-unavailable'
import {QueryRefused} from './query-refused'
import {isAnswer, nameOf, type Asked} from './question'
import {memoryShelf} from './shelf'

export type LastGood = ReturnType<typeof createLastGood>

interface Outcome<Answer> {
  answer: Answer
  isLastGood: boolean
}

interface Options {
  /** Folder of the stored answers; by default the latest few hundred are kept in memory. */
  folder?: string | undefined
  /**
   * Time limit of one attempt; a query has `retries` + 1 of them, and one that took too long is the
   * last if a last good answer is stored.
   */
  deadlineMs?: number
  /** The same where no last good answer is stored; by default no other. */
  firstDeadlineMs?: number
  retries?: number
  retryBaseMs?: number
  /** Further attempts while the lake is too busy and no last good answer is stored. */
  busyRetries?: number
  busyBaseMs?: number
  /** Consecutive failures until no query is sent for `openMs`. */
  openAfter?: number
  openMs?: number
  answers?: number
  nones?: number
  random?: () => number
  /** Current time in milliseconds, for the breaker. */
  now?: () => number
}

/** Circuit breaker, queries in flight and last good answers of one process. */
export function createLastGood({
  folder,
  deadlineMs = usualDeadlineMs,
  firstDeadlineMs = deadlineMs,
  retries = 2,
  retryBaseMs = 100,
  busyRetries = 5,
  busyBaseMs = 1_000,
  openAfter = 5,
  openMs = 5_000,
  answers = folder ? 20_000 : 300,
  nones = 500,
  random = Math.random,
  now = () => performance.now(),
}: Options = {}) {
  const breaker = createBreaker({failures: openAfter, openMs, now})
  const shelf = folder ? fileShelf(folder) : memoryShelf()
  const store = openAnswerStore(shelf, {answers, nones, waiting: 500})
  const underWay = new Map<string, Promise<Outcome<{data: unknown}>>>()
  const counted = {requests: 0, failures: 0, lastGoodServed: 0, lastGoodMissing: 0}
  let lastFailure: unknown

  /** Queries the lake; undefined if it fails. */
  async function askLake<Answer extends {data: unknown}>(
    asked: Asked,
    name: string,
    ask: () => Promise<Answer>,
  ): Promise<Answer | undefined> {
    const pass = breaker.enter()
    if (!pass) return undefined
    const ticket = store.ticket()
    const isStored = async () => (await store.read(name)) !== undefined
    const isFirst = firstDeadlineMs !== deadlineMs && !(await isStored())
    const patience = {
      deadlineMs: isFirst ? firstDeadlineMs : deadlineMs,
      retries,
      retryBaseMs,
      random,
    }
    try {
      const answer = await attemptWhileBusy(
        () =>
          attempt(
            () => {
              counted.requests++
              return ask().then((given) => checked<Answer>(asked, given))
            },
            patience,
            // A probe is a single request, and retries end once they are futile. Nobody waits
            // another deadline for what is stored.
            async (failure) =>
              !isLasting(failure) &&
              breaker.state === 'closed' &&
              !(failure instanceof TookTooLong && (await isStored())),
          ),
        {busyRetries, busyBaseMs, random},
        async (failure) => isBusy(failure) && breaker.state === 'closed' && !(await isStored()),
      )
      pass.succeeded()
      const {query, params = {}, isKept = true} = asked
      if (isKept) store.keep(name, {query, params, at: new Date().toISOString(), answer}, ticket)
      return answer
    } catch (failure) {
      if (isOurMistake(failure)) {
        pass.undecided()
        throw new QueryRefused(asked, Object(failure))
      }
      pass.failed()
      counted.failures++
      lastFailure = failure
      return undefined
    }
  }

  async function answerOf<Answer extends {data: unknown}>(
    asked: Asked,
    name: string,
    ask: () => Promise<Answer>,
  ): Promise<Outcome<Answer>> {
    const answer = await askLake(asked, name, ask)
    if (answer) return {answer, isLastGood: false}
    const stored = await store.read(name)
    if (!isAnswer<Answer>(stored, asked.shape)) {
      counted.lastGoodMissing++
      throw new LakeUnavailable(lastFailure)
    }
    counted.lastGoodServed++
    return {answer: stored, isLastGood: true}
  }

  /**
   * From now on, no caller shares a query that was sent before. Resolves once those are answered;
   * undefined if there are none.
   */
  function askAfresh(): Promise<unknown> | undefined {
    const before = [...underWay.values()]
    underWay.clear()
    return before.length > 0 ? Promise.allSettled(before) : undefined
  }

  return {
    /**
     * The lake's answer, or the last good one if the lake fails. Concurrent identical queries share
     * one request.
     * @throws LakeUnavailable if there is none; QueryRefused if the query itself is wrong
     */
    async askOrLastGood<Answer extends {data: unknown}>(
      asked: Asked,
      ask: () => Promise<Answer>,
    ): Promise<Outcome<Answer>> {
      const name = nameOf(asked)
      let outcome = underWay.get(name)
      if (!outcome) {
        const started = answerOf(asked, name, ask).finally(() => {
          if (underWay.get(name) === started) underWay.delete(name)
        })
        underWay.set(name, started)
        outcome = started
      }
      const {answer, isLastGood} = await outcome
      return {answer: checked<Answer>(asked, answer), isLastGood}
    },

    askAfresh,

    /**
     * Takes a document down: no stored answer shows it any more.
     * @throws any error of the disk; the call is then to be repeated
     */
    async forgetDocument(id: string): Promise<void> {
      void askAfresh()
      await store.forget(id)
    },

    /** Resolves once all good answers so far are on disk; await it before the process ends. */
    written: () => store.written(),

    /** State for metrics; counts are since the start. */
    lastGoodState() {
      return {breaker: breaker.state, ...counted, stored: store.size}
    },
  }
}

function checked<Answer extends {data: unknown}>(asked: Asked, given: unknown): Answer {
  if (isAnswer<Answer>(given, asked.shape)) return given
  throw new Error(`The Content Lake answered something other than a ${asked.shape}: ${asked.query}`)
}
