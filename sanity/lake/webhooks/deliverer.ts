import {encodeSignatureHeader} from '@sanity/webhook'
import type {Snapshot} from '../documents.ts'
import type {DeltaQuery} from '../query/delta.ts'
import {parseChange} from './change.ts'
import type {Attempts} from './attempts.ts'
import type {Delivery, Outbox} from './outbox.ts'

/** Where calls go. Without a `query` the payload in the outbox is sent as it is. */
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

/** Makes the calls in the outbox: in order for each document, and again while the receiver is away. */
export class Deliverer {
  readonly #options: DelivererOptions
  readonly #underWay = new Set<number>()
  readonly #stop = new AbortController()
  #timer: NodeJS.Timeout | undefined

  constructor(options: DelivererOptions) {
    this.#options = options
  }

  /** Looks for calls to make now, and sets the clock for the next one. */
  wake(): void {
    if (this.#stop.signal.aborted) return
    clearTimeout(this.#timer)
    const now = Date.now()
    const waiting = this.#options.outbox.heads().filter(({id}) => !this.#underWay.has(id))
    for (const delivery of waiting) {
      if (delivery.nextAttemptAt > now) continue
      this.#underWay.add(delivery.id)
      this.#attempt(delivery).catch((error: unknown) => console.error('A webhook failed:', error))
    }
    const next = Math.min(
      ...waiting.map(({nextAttemptAt}) => nextAttemptAt).filter((at) => at > now),
    )
    if (Number.isFinite(next)) this.#timer = setTimeout(() => this.wake(), next - now)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#stop.abort()
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const {outbox, targetOf} = this.#options
    const target = targetOf(delivery.hook)
    const outcome = target
      ? await this.#call(target, delivery).catch(() => 'retry' as const)
      : 'done'
    // What was under way when the lake stopped stays in the outbox, and is sent after the start.
    if (this.#stop.signal.aborted) return
    this.#underWay.delete(delivery.id)
    const tooOld = Date.now() - delivery.createdAt > givesUpAfter
    if (outcome === 'done' || tooOld) outbox.remove(delivery.id)
    else outbox.postpone(delivery.id, Date.now() + pauseAfter(delivery.attempts))
    if (outcome === 'retry' && tooOld) {
      console.warn(
        `The webhook for "${delivery.documentId}" could not be delivered to ${target?.url} for half an hour: it is dropped.`,
      )
    }
    this.wake()
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
      this.#options.attempts.add({
        hook,
        documentId,
        operation,
        transactionId,
        outcome,
        at,
        milliseconds,
      })
    }
    try {
      const status = await this.#send(target, delivery, payload)
      note(String(status))
      return status >= 500 || status === 429 ? 'retry' : 'done'
    } catch (error) {
      note(reasonOf(error))
      throw error
    }
  }

  /** The body to send, or undefined when the hook's filter lets the change pass by. */
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

/** 1 s, 2 s, 4 s … up to a minute. */
function pauseAfter(attempts: number): number {
  return Math.min(second * 2 ** attempts, longestPause)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}
