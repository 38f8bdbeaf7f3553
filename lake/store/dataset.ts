import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/documents.ts'
import {DatasetGone} from './dataset-gone.ts'
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

/** A finished transaction: its events, in the order of the log. */
export type Commit = LogEvent[]
export type CommitListener = (commit: Commit) => void
/** Runs inside the storing transaction, so what it writes stands or falls with the documents. */
export type CommitCompanion = (commit: Commit) => void

export interface DatasetOptions {
  /** Gives a stored document the form it has towards clients, such as an asset's address. */
  present: (document: LakeDocument) => LakeDocument
  /** Goes with every commit, so that what must follow from it, such as a webhook, cannot be lost. */
  accompany: CommitCompanion
}

/** One dataset: what is in it, the way to change it, and the news of each change. */
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

  /** The database file, for readers in other threads. */
  get location(): string {
    return this.#database.location() ?? ''
  }

  /** Runs writers one after the other, so each sees all that those before it stored. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(work, work)
    this.#queue = run.catch(() => undefined)
    return run
  }

  /** From now on nothing is stored here, not even when a dataset of the same name is made later. */
  retire(): void {
    this.#retired = true
  }

  /**
   * Stores the events' results durably, then tells the listeners. `together` is stored with them.
   * @throws DatasetGone when the dataset was deleted since the caller got hold of it.
   */
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
        return {...event, result, position}
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
        // The write is done: whoever cannot be told of it must not turn it into a failure.
        console.error('A listener failed:', error)
      }
    }
    return commit
  }

  /** Whether the log knows a transaction of this id. */
  hasTransaction(transactionId: string): boolean {
    return hasTransaction(this.#database, this.name, transactionId)
  }

  /** The dataset's log: what happened to its documents, oldest first unless the filter says otherwise. */
  events(filter: EventFilter): LogEvent[] {
    return readEvents(this.#database, this.name, filter)
  }

  /** The log of a document with all its drafts and versions, oldest first. */
  eventsOfGroup(publishedId: string): LogEvent[] {
    return readEvents(this.#database, this.name, {group: publishedId})
  }

  /** Calls back after each commit, until the returned function is called. */
  subscribe(listener: CommitListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
