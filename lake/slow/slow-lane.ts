import {lakeStopping, tooBusyForQuery, tooManySlowQueries} from '../errors/server-errors.ts'
import {clientClosedRequest} from '../errors/request-errors.ts'
import {QueryError} from '../errors/query-error.ts'
import {
  NoAnswer,
  SlowThread,
  type SlowAnswer,
  type SlowQuestion,
  type SlowPlace,
  type TimedAnswer,
} from './slow-thread.ts'

export interface SlowLimits {
  /** Processor time for one query, ms. */
  time: number
  /** Wall time for it, ms: beyond, the machine is too busy. */
  patience: number
}

const usualLimits: SlowLimits = {time: 10_000, patience: 60_000}
const mostWaiting = 32
const idleTime = 15_000

// Heap for the short fields of every document, and for evaluation.
const leastMegabytes = 192
const megabytesPerThousand = 5
const mostMegabytes = 1024

interface SlowLaneOptions {
  documents?: () => number
  limits?: SlowLimits
}

/** Answers slow queries one at a time in a thread, terminated on too much time or memory. */
export class SlowLane {
  readonly #place: SlowPlace
  readonly #limits: SlowLimits
  readonly #documents: () => number
  #thread: SlowThread | undefined
  #idle: NodeJS.Timeout | undefined
  #queue: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #isClosed = false

  constructor(place: SlowPlace, {documents = () => 0, limits = usualLimits}: SlowLaneOptions = {}) {
    this.#place = place
    this.#documents = documents
    this.#limits = limits
  }

  /** Loads a thread if there is none, so that the first slow query need not wait. */
  warm(): void {
    if (!this.#isClosed) this.#thread ??= new SlowThread(this.#place, this.#megabytes())
  }

  /**
   * The answer, unless `gone` aborts: then the question is dropped or its thread terminated.
   * @throws {QueryError} for a bad query, or one that takes too much time or memory.
   * @throws {HttpError} 429 or 503, to be retried, when the machine is busy.
   */
  async ask(question: SlowQuestion, gone?: AbortSignal): Promise<TimedAnswer> {
    if (this.#waiting >= mostWaiting) throw tooManySlowQueries()
    this.#waiting += 1
    const run = this.#queue.then(() => this.#answer(question, gone))
    this.#queue = run.catch(() => undefined)
    const answered = await run.finally(() => (this.#waiting -= 1))
    if ('answer' in answered) return answered.answer
    if ('failed' in answered) throw new Error(answered.failed)
    const {description, ...at} = answered.refused
    throw new QueryError(description, question.request.query, at)
  }

  async #answer(question: SlowQuestion, gone?: AbortSignal): Promise<SlowAnswer> {
    if (this.#isClosed) throw lakeStopping()
    if (gone?.aborted) throw clientClosedRequest()
    clearTimeout(this.#idle)
    // A dataset that has grown needs a larger heap.
    if (this.#thread && this.#thread.megabytes < this.#megabytes()) this.#end()
    this.warm()
    const thread = this.#thread
    if (!thread) throw lakeStopping()
    try {
      const answer = await thread.ask(question, this.#limits, gone)
      // Frees the dataset's memory; the loaded code stays.
      this.#idle = setTimeout(() => this.#renew(), idleTime).unref()
      return answer
    } catch (error) {
      if (this.#isClosed) throw lakeStopping()
      this.#renew()
      if (gone?.aborted) throw clientClosedRequest()
      throw error instanceof NoAnswer ? this.#refusal(error, question.request.query) : error
    }
  }

  #refusal({why, megabytes}: NoAnswer, query: string): Error {
    if (why === 'busy') return tooBusyForQuery()
    const said =
      why === 'time'
        ? `the query took longer than ${this.#limits.time / 1000} seconds and was stopped: filter by _type, _id, slug.current or references(), and ask for a slice`
        : `the query needs more than ${megabytes} MB of memory and was stopped: ask for a slice, or for fewer fields`
    return new QueryError(said, query, {type: 'queryError'})
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#idle)
    await this.#end()
  }

  #renew(): void {
    void this.#end()
    this.warm()
  }

  #end(): Promise<void> | undefined {
    const thread = this.#thread
    this.#thread = undefined
    return thread?.end()
  }

  #megabytes(): number {
    const wanted = leastMegabytes + (this.#documents() / 1000) * megabytesPerThousand
    return Math.min(mostMegabytes, Math.round(wanted))
  }
}
