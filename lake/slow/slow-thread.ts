import {Worker} from 'node:worker_threads'
import type {QueryError} from '../errors/query-error.ts'
import type {QueryRequest} from '../query/run-query.ts'
import type {WrittenAnswer} from '../query/written-answer.ts'
import {limitProcessorTime} from './processor-time.ts'

export interface SlowPlace {
  location: string
  url: string
}

export interface SlowQuestion {
  request: Omit<QueryRequest, 'readable'>
  publicOnly: boolean
}

/** An answer with the processor time that evaluating and writing it took, in ms. */
export type TimedAnswer = WrittenAnswer & {processorMs: number}

export type SlowAnswer =
  {answer: TimedAnswer} | {refused: ReturnType<QueryError['toJSON']>} | {failed: string}

export type SlowMessage = 'loaded' | SlowAnswer

/** The thread gave no answer: the query's time or memory ran out, or the machine is busy. */
export class NoAnswer extends Error {
  readonly why: 'time' | 'memory' | 'busy'
  readonly megabytes: number

  constructor(why: NoAnswer['why'], megabytes: number) {
    super(`No answer: ${why}`)
    this.name = 'NoAnswer'
    this.why = why
    this.megabytes = megabytes
  }
}

export class SlowThread {
  readonly megabytes: number
  readonly #worker: Worker
  readonly #loaded: Promise<void>
  #giveUp: (error: Error) => void = () => undefined
  #hear: (answer: SlowAnswer) => void = () => undefined

  constructor(place: SlowPlace, megabytes: number) {
    this.megabytes = megabytes
    this.#worker = new Worker(new URL('./slow-worker.ts', import.meta.url), {
      workerData: place,
      resourceLimits: {maxOldGenerationSizeMb: megabytes},
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    this.#worker.unref()
    this.#loaded = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: SlowMessage) => {
        if (message === 'loaded') resolve()
        else this.#hear(message)
      })
      this.#worker.on('error', (error) => {
        const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        const end = isFull ? new NoAnswer('memory', megabytes) : error
        reject(end)
        this.#giveUp(end)
      })
    })
    // `ask` reports the error; until then nothing handles it.
    this.#loaded.catch(() => undefined)
  }

  /**
   * Asks once the thread has loaded, until `gone` aborts. Only the thread's own processor time
   * counts, not wall time.
   * @throws {NoAnswer} Terminate the thread after it.
   */
  async ask(
    question: SlowQuestion,
    {time, patience}: {time: number; patience: number},
    gone?: AbortSignal,
  ): Promise<SlowAnswer> {
    let stopReading = () => {}
    let waiting: NodeJS.Timeout | undefined
    const ended = new Promise<never>((_resolve, reject) => {
      this.#giveUp = reject
      waiting = setTimeout(() => reject(new NoAnswer('busy', this.megabytes)), patience).unref()
    })
    ended.catch(() => undefined)
    const leave = () => this.#giveUp(new Error('The client closed the request'))
    gone?.addEventListener('abort', leave)
    try {
      await Promise.race([this.#loaded, ended])
      const before = await Promise.race([this.#worker.cpuUsage(), ended])
      const answered = new Promise<SlowAnswer>((resolve) => (this.#hear = resolve))
      stopReading = limitProcessorTime(
        time,
        () => this.#worker.cpuUsage(before),
        () => this.#giveUp(new NoAnswer('time', this.megabytes)),
      )
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      this.#worker.postMessage(question)
      return await Promise.race([answered, ended])
    } finally {
      clearTimeout(waiting)
      stopReading()
      gone?.removeEventListener('abort', leave)
      this.#giveUp = () => undefined
    }
  }

  /** Terminates it; a running SQLite search is finished first. */
  async end(): Promise<void> {
    this.#giveUp(new Error('The thread was terminated'))
    await this.#worker
      .removeAllListeners()
      .on('error', () => undefined)
      .terminate()
  }
}
