import {openAnswerStore} from './answer-store'
import {attempt} from './attempts'
import {createBreaker} from './breaker'
import {isLasting, isOurMistake} from './failure'
import {fileShelf} from './file-shelf'
import {LakeUnavailable} from './lake-unavailable'
import {isAnswer, nameOf, type Asked} from './question'
import {memoryShelf} from './shelf'

export type LastGood = ReturnType<typeof createLastGood>

interface Outcome<Answer> {
  answer: Answer
  isLastGood: boolean
}

interface Options {
  /** Without one, answers are kept in memory, and only the latest few hundred. */
  folder?: string | undefined
  /** For one attempt; a question has one more than `retries`. */
  deadlineMs?: number
  retries?: number
  retryBaseMs?: number
  /** Failed questions in a row until nothing is asked for `openMs`. */
  openAfter?: number
  openMs?: number
  answers?: number
  nones?: number
  random?: () => number
  /** Milliseconds, for the breaker. */
  now?: () => number
}

/** A breaker, the questions under way and the last good answers: all that one process needs. */
export function createLastGood({
  folder,
  deadlineMs = 3_000,
  retries = 2,
  retryBaseMs = 100,
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

  /** Undefined when the lake fails. */
  async function askLake<Answer extends {data: unknown}>(
    asked: Asked,
    name: string,
    ask: () => Promise<Answer>,
  ): Promise<Answer | undefined> {
    const pass = breaker.enter()
    if (!pass) return undefined
    const ticket = store.ticket()
    try {
      const answer = await attempt(
        () => {
          counted.requests++
          return ask().then((given) => checked<Answer>(asked, given))
        },
        {deadlineMs, retries, retryBaseMs, random},
        // A probe is a single request, and no one goes on asking once it is known to be in vain.
        (failure) => !isLasting(failure) && breaker.state === 'closed',
      )
      pass.succeeded()
      const {query, params = {}} = asked
      store.keep(name, {query, params, at: new Date().toISOString(), answer}, ticket)
      return answer
    } catch (failure) {
      if (isOurMistake(failure)) {
        pass.undecided()
        throw failure
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

  /** Whoever asks from now on gets an answer that was asked for after now. */
  const askAfresh = () => underWay.clear()

  return {
    /**
     * The lake's answer, or the last good one when the lake fails. The same question asked twice at
     * a time goes to the lake once.
     * @throws LakeUnavailable when there is none, and as it is what tells of a mistake of ours.
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
     * A take-down: no stored answer shows the document any more.
     * @throws Whatever the disk throws; then it is to be tried again.
     */
    async forgetDocument(id: string): Promise<void> {
      askAfresh()
      await store.forget(id)
    },

    /** Once the good answers until now are on the disk: before the process ends. */
    written: () => store.written(),

    /** For metrics; the counts are since the start. */
    lastGoodState() {
      return {breaker: breaker.state, ...counted, stored: store.size}
    },
  }
}

function checked<Answer extends {data: unknown}>(asked: Asked, given: unknown): Answer {
  if (isAnswer<Answer>(given, asked.shape)) return given
  throw new Error(`The Content Lake answered something other than a ${asked.shape}: ${asked.query}`)
}
