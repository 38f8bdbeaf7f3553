import {createHash} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'
import type {Snapshot} from '../documents/documents.ts'
import type {Commit} from '../store/dataset.ts'
import {isDraftId, isPublicId, isVersionId} from '../documents/document-ids.ts'
import type {LogEvent} from '../store/event-log.ts'
import {isObject} from '../documents/json.ts'
import {Attempts} from './attempts.ts'
import {Deliverer, type Target} from './deliverer.ts'
import {HookFile} from './hook-file.ts'
import type {Hook, Operation} from './hook.ts'
import {Outbox} from './outbox.ts'

export interface Webhooks {
  /** Adds a commit's calls to the outbox, inside the transaction that stores it. */
  note(commit: Commit): void
  close(): void
}

export interface WebhookOptions {
  dataDir: string
  projectId: string
  /** This lake's own site, called for changes to published documents. */
  site?: {url: string; secret: string} | undefined
  /** Where projections resolve references. */
  snapshotOf: (dataset: string) => Snapshot | undefined
}

const siteHook = 'site'

/** Calls the site and the webhooks of webhooks.json when documents change. */
export function openWebhooks(database: DatabaseSync, options: WebhookOptions): Webhooks {
  const {site, projectId, snapshotOf} = options
  const file = new HookFile(options.dataDir)
  const outbox = new Outbox(database)
  const targetOf = (id: string): Target | undefined => {
    if (id === siteHook) return site && {...site, id: 'local-lake', method: 'POST', headers: {}}
    return file.current().find((hook) => hook.id === id)
  }
  const attempts = new Attempts(database)
  const deliverer = new Deliverer({outbox, attempts, projectId, targetOf, snapshotOf})
  deliverer.wake()
  return {
    note(commit) {
      const hooks = file.current()
      for (const event of commit) {
        const operation = operationOf(event)
        if (site && isPublicId(event.documentId)) {
          add(siteHook, event, operation, project(event, operation))
        }
        for (const hook of hooks.filter((one) => concerns(one, event, operation))) {
          // GROQ is evaluated when the call is made, to keep the write fast.
          add(hook.id, event, operation, {
            before: event.previous ?? null,
            after: event.result ?? null,
          })
        }
      }
      // `setImmediate` runs after the transaction has committed.
      setImmediate(() => deliverer.wake())
    },
    close: () => deliverer.close(),
  }

  function add(hook: string, event: LogEvent, operation: Operation, payload: object): void {
    const {dataset, documentId, transactionId} = event
    outbox.add({
      hook,
      dataset,
      documentId,
      transactionId,
      operation,
      payload: JSON.stringify(payload),
      idempotencyKey: keyOf(hook, event),
      createdAt: Date.now(),
    })
  }
}

function concerns(hook: Hook, {dataset, documentId}: LogEvent, operation: Operation): boolean {
  if (hook.dataset && hook.dataset !== dataset) return false
  if (!hook.on.includes(operation) || documentId.startsWith('_.')) return false
  if (isDraftId(documentId)) return hook.includeDrafts
  return !isVersionId(documentId) || hook.includeAllVersions
}

function operationOf({previous, result}: LogEvent): Operation {
  if (!previous) return 'create'
  return result ? 'update' : 'delete'
}

// The payload of the README's webhook projection on a hosted project.
function project({previous, result}: LogEvent, operation: Operation) {
  const document = result ?? previous
  const slug = isObject(document?.slug) ? {current: document.slug.current} : null
  const slugBefore = (isObject(previous?.slug) && previous.slug.current) || null
  const {_id, _type, _rev} = document ?? {}
  return {_id, _type, _rev, slug, slugBefore, operation}
}

function keyOf(hook: string, {position, dataset, transactionId, documentId}: LogEvent): string {
  const text = [position, dataset, transactionId, documentId].join('\n')
  return createHash('sha256')
    .update(hook === siteHook ? text : `${text}\n${hook}`)
    .digest('hex')
}
