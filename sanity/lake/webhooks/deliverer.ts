import {encodeSignatureHeader} from '@sanity/webhook'
import type {Delivery, Outbox} from './outbox.ts'

export interface WebhookTarget {
  url: string
  secret: string
  projectId: string
}

const second = 1000
const givesUpAfter = 30 * 60 * second
const longestPause = 60 * second
const answerWithin = 30 * second

/** Makes the calls in the outbox: in order for each document, and again while the receiver is away. */
export class Deliverer {
  readonly #outbox: Outbox
  readonly #target: WebhookTarget
  readonly #underWay = new Set<number>()
  readonly #stop = new AbortController()
  #timer: NodeJS.Timeout | undefined

  constructor(outbox: Outbox, target: WebhookTarget) {
    this.#outbox = outbox
    this.#target = target
  }

  /** Looks for calls to make now, and sets the clock for the next one. */
  wake(): void {
    if (this.#stop.signal.aborted) return
    clearTimeout(this.#timer)
    const now = Date.now()
    const waiting = this.#outbox.heads().filter(({id}) => !this.#underWay.has(id))
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
    const outcome = await this.#send(delivery).catch(() => 'retry' as const)
    // What was under way when the lake stopped stays in the outbox, and is sent after the start.
    if (this.#stop.signal.aborted) return
    this.#underWay.delete(delivery.id)
    const tooOld = Date.now() - delivery.createdAt > givesUpAfter
    if (outcome === 'done' || tooOld) this.#outbox.remove(delivery.id)
    else this.#outbox.postpone(delivery.id, Date.now() + pauseAfter(delivery.attempts))
    if (outcome === 'retry' && tooOld) {
      console.warn(
        `The webhook for "${delivery.documentId}" could not be delivered to ${this.#target.url} for half an hour: it is dropped.`,
      )
    }
    this.wake()
  }

  async #send(delivery: Delivery): Promise<'done' | 'retry'> {
    const {url, secret, projectId} = this.#target
    const signature = await encodeSignatureHeader(delivery.payload, Date.now(), secret)
    const response = await fetch(url, {
      method: 'POST',
      body: delivery.payload,
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': delivery.idempotencyKey,
        'sanity-webhook-signature': signature,
        'sanity-webhook-id': 'local-lake',
        'sanity-project-id': projectId,
        'sanity-dataset': delivery.dataset,
        'sanity-document-id': delivery.documentId,
        'sanity-operation': delivery.operation,
        'sanity-transaction-id': delivery.transactionId,
        'sanity-transaction-time': new Date(delivery.createdAt).toISOString(),
      },
      signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(answerWithin)]),
    })
    await response.body?.cancel()
    return response.status >= 500 || response.status === 429 ? 'retry' : 'done'
  }
}

/** 1 s, 2 s, 4 s … up to a minute. */
function pauseAfter(attempts: number): number {
  return Math.min(second * 2 ** attempts, longestPause)
}
