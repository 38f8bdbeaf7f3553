import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/documents.ts'
import {DatasetGone} from '../errors/dataset-gone.ts'
import {inTransaction} from './database.ts'
import {
  appendEvent,
  hasTransaction,
  lastPosition,
  readEvents,
  type EventFilter,
  type LogEvent,
  type NewLogEvent,
} from './event-log.ts'
import {MemorySnapshot} from './memory-snapshot.ts'
import {StoredDocuments} from './stored-documents.ts'

/** The events of one transaction, in log order. */
export type Commit = LogEvent[]
export type CommitListener = (commit: Commit) => void
/** Runs inside the storing transaction, so its writes are atomic with the documents. */
export type CommitCompanion = (commit: Commit) => void

export interface DatasetOptions {
  /** Maps a stored document to what clients see, such as an asset's current URL. */
  present: (document: LakeDocument) => LakeDocument
  /** Runs with every commit, so that its consequences, such as webhook calls, cannot be lost. */
  accompany: CommitCompanion
}

export class Dataset {
  readonly name: string
  readonly #database: DatabaseSync
  readonly #present: DatasetOptions['present']
  readonly #accompany: CommitCompanion
  readonly #stored: StoredDocuments
  readonly #listeners = new Set<CommitListener>()
  #snapshot: MemorySnapshot
  #queue: Promise<unknown> = Promise.resolve()
  #retired = false

  constructor(database: DatabaseSync, name: string, {present, accompany}: DatasetOptions) {
    this.name = name
    this.#database = database
    this.#present = present
    this.#accompany = accompany
    this.#stored = new StoredDocuments(database, name, present)
    this.#snapshot = MemorySnapshot.of(this.#stored.all(), lastPosition(database), (words) =>
      this.#stored.containing(words),
    )
  }

  get snapshot(): MemorySnapshot {
    return this.#snapshot
  }

  get location(): string {
    return this.#database.location() ?? ''
  }

  /** Runs writers one after the other, so that each sees the results of those before it. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(work, work)
    this.#queue = run.catch(() => undefined)
    return run
  }

  /** Refuses all further commits, even if a dataset of the same name is created later. */
  retire(): void {
    this.#retired = true
  }

  /** Stores events and `together` durably, then notifies listeners. @throws DatasetGone. */
  commit(events: NewLogEvent[], together?: () => unknown): Commit {
    if (this.#retired) throw new DatasetGone(this.name)
    const lazy = new Map<string, LakeDocument | undefined>()
    const commit = inTransaction(this.#database, () => {
      const stored = events.map((event) => {
        const previous = event.previous && this.#stored.bodyOf(event.documentId)
        const result = event.result && this.#present(event.result)
        const put = result && this.#stored.put(result)
        if (!put) this.#stored.remove(event.documentId)
        lazy.set(event.documentId, put?.document)
        const bodies = {previous, result: put?.body}
        const position = appendEvent(this.#database, {...event, result}, bodies)
        const revisions = {previousRev: event.previous?._rev, resultRev: result?._rev}
        return {...event, result, position, ...revisions}
      })
      this.#accompany(stored)
      together?.()
      return stored
    })
    const revision = commit.at(-1)?.position ?? this.#snapshot.revision
    this.#snapshot = this.#snapshot.with(lazy, revision)
    for (const listener of this.#listeners) {
      try {
        listener(commit)
      } catch (error) {
        // The commit is durable: a listener's error must not make it fail.
        console.error('A listener failed:', error)
      }
    }
    return commit
  }

  hasTransaction(transactionId: string): boolean {
    return hasTransaction(this.#database, this.name, transactionId)
  }

  events(filter: EventFilter): LogEvent[] {
    return readEvents(this.#database, this.name, filter)
  }

  /** The log of a document with its drafts and versions, oldest first. */
  eventsOfGroup(publishedId: string): LogEvent[] {
    return readEvents(this.#database, this.name, {group: publishedId})
  }

  /** Calls back after each commit; the returned function unsubscribes. */
  subscribe(listener: CommitListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
