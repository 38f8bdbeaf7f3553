import {encodeSignatureHeader} from '@sanity/webhook'
import type {Snapshot} from '../documents/documents.ts'
import type {DeltaQuery} from '../query/delta.ts'
import {parseChange} from './change.ts'
import type {Attempts} from './attempts.ts'
import type {Delivery, Outbox, Waiting} from './outbox.ts'
import {Turns} from './turns.ts'

/** A webhook's receiver. Without a `query` the outbox's payload is sent as it is. */
export interface Target {
  id: string
  url: string
  method: string
  headers: Record<string, string>
  secret?: string
  query?: DeltaQuery
}

interface DelivererOptions {
  outbox: Outbox
  attempts: Attempts
  projectId: string
  targetOf: (hook: string) => Target | undefined
  snapshotOf: (dataset: string) => Snapshot | undefined
}

const second = 1000
const givesUpAfter = 30 * 60 * second
const longestPause = 60 * second
const answerWithin = 30 * second
const mostAtOnce = 16
/** How long a receiver that cannot be reached is left alone, whatever waits for it. */
const silence = 2 * second

/** Makes the calls in the outbox: in order for each document, with retries. */
export class Deliverer {
  readonly #options: DelivererOptions
  readonly #turns: Turns
  readonly #stop = new AbortController()
  /** When a receiver that could not be reached is tried again, ms since 1970, by webhook. */
  readonly #silentUntil = new Map<string, number>()
  #underWay = 0
  #timer: NodeJS.Timeout | undefined
  /** Retry periods begin no earlier than this: start or wake-up of the lake, ms since 1970. */
  #trying = Date.now()
  #clock = clockOffset()

  constructor(options: DelivererOptions) {
    this.#options = options
    this.#turns = new Turns(options.outbox, longestPause)
  }

  wake(): void {
    if (this.#stop.signal.aborted) return
    this.#noticeLeap()
    this.#turns.look()
    this.#start()
    clearTimeout(this.#timer)
    const next = this.#turns.untilNext()
    if (next !== undefined) this.#timer = setTimeout(() => this.wake(), next)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#stop.abort()
  }

  // Time asleep, or skipped by setting the clock, does not count as time spent retrying.
  #noticeLeap(): void {
    if (Math.abs(clockOffset() - this.#clock) < longestPause) return
    this.#silentUntil.clear()
    this.#clock = clockOffset()
    this.#trying = Date.now()
  }

  #start(): void {
    while (this.#underWay < mostAtOnce) {
      const waiting = this.#turns.take()
      if (!waiting) return
      const silentUntil = this.#silentUntil.get(waiting.hook) ?? 0
      if (Date.now() < silentUntil) {
        this.#turns.again(waiting, silentUntil)
        continue
      }
      this.#underWay += 1
      void this.#attempt(waiting).finally(() => {
        this.#underWay -= 1
        if (!this.#stop.signal.aborted) this.#start()
      })
    }
  }

  async #attempt(waiting: Waiting): Promise<void> {
    try {
      await this.#deliver(waiting)
    } catch (error) {
      // A full disk, for example: the call stays in the outbox and is retried with the same key.
      console.error('A webhook failed:', error)
      this.#putOff(waiting, longestPause)
    }
  }

  async #deliver(waiting: Waiting): Promise<void> {
    const {outbox, targetOf} = this.#options
    const delivery = outbox.read(waiting.id)
    if (!delivery) return this.#turns.done(waiting)
    const target = targetOf(delivery.hook)
    const outcome = target
      ? await this.#call(target, delivery).catch(() => 'retry' as const)
      : 'done'
    // A call that was interrupted by a stop stays in the outbox until the next start.
    if (this.#stop.signal.aborted) return
    this.#noticeLeap()
    const tooOld = Date.now() - Math.max(delivery.createdAt, this.#trying) > givesUpAfter
    if (outcome === 'retry' && !tooOld) {
      const pause = pauseAfter(delivery.attempts)
      outbox.postpone(delivery.id, Date.now() + pause)
      return this.#putOff(waiting, pause)
    }
    outbox.remove(delivery.id)
    this.#turns.done(waiting)
    if (outcome === 'retry') {
      console.warn(
        `The webhook for "${delivery.documentId}" could not be delivered to ${target?.url} for half an hour: it is dropped.`,
      )
    }
  }

  #putOff(waiting: Waiting, pause: number): void {
    if (this.#stop.signal.aborted) return
    this.#turns.again(waiting, Date.now() + pause)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.wake(), this.#turns.untilNext())
  }

  async #call(target: Target, delivery: Delivery): Promise<'done' | 'retry'> {
    const payload = await this.#payloadFor(target, delivery)
    if (payload === undefined) return 'done'
    const start = Date.now()
    const note = (outcome: string) => {
      if (this.#stop.signal.aborted) return
      const {documentId, operation, transactionId, hook} = delivery
      const at = new Date(start).toISOString()
      const milliseconds = Date.now() - start
      const attempt = {hook, documentId, operation, transactionId, outcome, at, milliseconds}
      try {
        this.#options.attempts.add(attempt)
      } catch (error) {
        // The response counts even if it cannot be recorded.
        console.error('The attempt of a webhook could not be noted:', error)
      }
    }
    try {
      const status = await this.#send(target, delivery, payload)
      note(String(status))
      this.#silentUntil.delete(target.id)
      return status >= 500 || status === 429 ? 'retry' : 'done'
    } catch (error) {
      note(reasonOf(error))
      // Thousands of calls that each try for themselves would keep the lake busy with notes.
      this.#silentUntil.set(target.id, Date.now() + silence)
      return 'retry'
    }
  }

  async #payloadFor({query}: Target, {payload, dataset}: Delivery): Promise<string | undefined> {
    if (!query) return payload
    const change = parseChange(payload)
    if (!(await query.matches(change))) return undefined
    const body = await query.project(change, this.#options.snapshotOf(dataset))
    return JSON.stringify(body ?? null)
  }

  async #send(target: Target, delivery: Delivery, payload: string): Promise<number> {
    const {url, method, secret, headers} = target
    const response = await fetch(url, {
      method,
      ...(method !== 'GET' && {body: payload}),
      redirect: 'manual',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'idempotency-key': delivery.idempotencyKey,
        ...(secret && {
          'sanity-webhook-signature': await encodeSignatureHeader(payload, Date.now(), secret),
        }),
        'sanity-webhook-id': target.id,
        'sanity-project-id': this.#options.projectId,
        'sanity-dataset': delivery.dataset,
        'sanity-document-id': delivery.documentId,
        'sanity-operation': delivery.operation,
        'sanity-transaction-id': delivery.transactionId,
        'sanity-transaction-time': new Date(delivery.createdAt).toISOString(),
      },
      signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(answerWithin)]),
    })
    await response.body?.cancel()
    return response.status
  }
}

/** Wall clock minus monotonic clock, ms. */
function clockOffset(): number {
  return Date.now() - performance.now()
}

/** 1 s, 2 s, 4 s … up to a minute. */
function pauseAfter(attempts: number): number {
  return Math.min(second * 2 ** attempts, longestPause)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}
