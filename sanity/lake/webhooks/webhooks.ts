import {createHash} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'
import type {Commit} from '../store/dataset.ts'
import {isPublicId} from '../store/document-ids.ts'
import type {LogEvent} from '../store/event-log.ts'
import {isObject} from '../store/json.ts'
import {Deliverer, type WebhookTarget} from './deliverer.ts'
import {Outbox} from './outbox.ts'

export interface Webhooks {
  /** Notes a commit's calls, within the transaction that stores it. */
  note(commit: Commit): void
  close(): void
}

/** Tells a site, by Sanity's signed webhook, of each published document that is made, changed or deleted. */
export function openWebhooks(database: DatabaseSync, target: WebhookTarget): Webhooks {
  const outbox = new Outbox(database)
  const deliverer = new Deliverer(outbox, target)
  deliverer.wake()
  return {
    note(commit) {
      for (const event of commit.filter(({documentId}) => isPublicId(documentId))) {
        const {dataset, documentId, transactionId} = event
        const operation = operationOf(event)
        outbox.add({
          dataset,
          documentId,
          transactionId,
          operation,
          payload: JSON.stringify(project(event, operation)),
          idempotencyKey: keyOf(event),
          createdAt: Date.now(),
        })
      }
      // Sent once the transaction is through, which is before anything else gets its turn.
      setImmediate(() => deliverer.wake())
    },
    close: () => deliverer.close(),
  }
}

function operationOf({previous, result}: LogEvent): 'create' | 'update' | 'delete' {
  if (!previous) return 'create'
  return result ? 'update' : 'delete'
}

// What `{_id, _type, _rev, slug, "operation": delta::operation()}` gives on a hosted project.
function project({previous, result}: LogEvent, operation: string) {
  const document = result ?? previous
  const slug = document && isObject(document.slug) ? {current: document.slug.current} : null
  return {_id: document?._id, _type: document?._type, _rev: document?._rev, slug, operation}
}

function keyOf({position, dataset, transactionId, documentId}: LogEvent): string {
  const text = [position, dataset, transactionId, documentId].join('\n')
  return createHash('sha256').update(text).digest('hex')
}
