import {Worker} from 'node:worker_threads'
import {HttpError} from '../http/http-error.ts'
import {QueryError} from '../query/query-error.ts'
import type {QueryRequest} from '../query/run-query.ts'
import type {WrittenAnswer} from '../query/written-answer.ts'

export interface SlowWorkerData {
  /** The database file. */
  location: string
  /** Where assets are to be had. */
  url: string
}
export interface SlowQuestion {
  request: Omit<QueryRequest, 'readable'>
  /** Whether the caller has no token. */
  publicOnly: boolean
}
export type SlowAnswer =
  {answer: WrittenAnswer} | {refused: ReturnType<QueryError['toJSON']>} | {failed: string}

const mostTime = 10_000
const mostWaiting = 32
const idleTime = 15_000
// What a thread needs to hold the short fields of every document, and to think about them.
const leastMegabytes = 192
const megabytesPerThousand = 5
const mostMegabytes = 1024

/**
 * Answers queries that would hold up everybody else: one at a time, in a thread that is ended when
 * it takes too long or too much memory. The thread is there only while it is needed.
 */
export class SlowLane {
  readonly #workerData: SlowWorkerData
  readonly #mostTime: number
  readonly #documents: () => number
  #megabytes = leastMegabytes
  #worker: Worker | undefined
  #idle: NodeJS.Timeout | undefined
  #queue: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #isClosed = false
  #giveUp: (error: Error) => void = () => undefined

  /** `documents` is how many the dataset has now; `time` what one query may take, ms. */
  constructor(workerData: SlowWorkerData, documents = () => 0, time = mostTime) {
    this.#workerData = workerData
    this.#documents = documents
    this.#mostTime = time
  }

  /** @throws {QueryError} for a bad query, and for one that takes too long or too much memory. */
  async ask(question: SlowQuestion): Promise<WrittenAnswer> {
    const {query} = question.request
    if (this.#waiting >= mostWaiting) {
      throw refusal('too many slow queries are waiting: ask again later', query)
    }
    this.#waiting += 1
    const run = this.#queue.then(() => this.#answer(question))
    this.#queue = run.catch(() => undefined)
    const answered = await run.finally(() => (this.#waiting -= 1))
    if ('answer' in answered) return answered.answer
    if ('failed' in answered) throw new Error(answered.failed)
    const {description, ...at} = answered.refused
    throw new QueryError(description, query, at)
  }

  async #answer(question: SlowQuestion): Promise<SlowAnswer> {
    const {query} = question.request
    if (this.#isClosed) throw closing()
    clearTimeout(this.#idle)
    const worker = (this.#worker ??= this.#start())
    return await new Promise<SlowAnswer>((resolve, reject) => {
      const end = (error: Error) => {
        clearTimeout(timer)
        void this.#stop()
        reject(error)
      }
      this.#giveUp = end
      const seconds = this.#mostTime / 1000
      const timer = setTimeout(
        () =>
          end(
            refusal(
              `the query took longer than ${seconds} seconds and was stopped: filter by _type, _id, slug.current or references(), and ask for a slice`,
              query,
            ),
          ),
        this.#mostTime,
      ).unref()
      worker.removeAllListeners()
      worker.on('message', (answer: SlowAnswer) => {
        clearTimeout(timer)
        this.#idle = setTimeout(() => void this.#stop(), idleTime).unref()
        resolve(answer)
      })
      worker.on('error', (cause: Error) => {
        const why =
          'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? `the query needs more than ${this.#megabytes} MB of memory and was stopped: ask for a slice, or for fewer fields`
            : `the query could not be finished: ${cause.message}`
        end(refusal(why, query))
      })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(question)
    })
  }

  #start(): Worker {
    const wanted = leastMegabytes + (this.#documents() / 1000) * megabytesPerThousand
    this.#megabytes = Math.min(mostMegabytes, Math.round(wanted))
    const worker = new Worker(new URL('./slow-worker.ts', import.meta.url), {
      workerData: this.#workerData,
      resourceLimits: {maxOldGenerationSizeMb: this.#megabytes},
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    worker.unref()
    return worker
  }

  /** Ends the thread, whatever it is doing, and refuses those who wait for it. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#idle)
    const ended = this.#stop()
    this.#giveUp(closing())
    await ended
  }

  // A thread in the middle of a search by SQLite ends after it, and holds up nobody until then.
  async #stop(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker
      ?.removeAllListeners()
      .on('error', () => undefined)
      .terminate()
  }
}

function closing(): HttpError {
  return new HttpError(503, 'The lake is stopping: ask again once it runs')
}

function refusal(description: string, query: string): QueryError {
  return new QueryError(description, query, {type: 'queryError'})
}
