import type {LakeDocument, Snapshot} from '../documents/documents.ts'
import type {JsonObject} from '../documents/json.ts'
import {asDocument} from '../store/stored-document.ts'
import {refuseUnfit} from './fit-to-store.ts'
import {referencesOf} from '../documents/references.ts'
import {refuseLocked} from './release-locks.ts'
import type {WriteContext} from './write-context.ts'
import type {WriteError} from '../errors/write-error.ts'
import {invalid, referenceExists, referenceNotFound} from '../errors/write-errors.ts'

export interface Change {
  documentId: string
  mutations: JsonObject[]
  previous: LakeDocument | undefined
  result: LakeDocument | undefined
}

interface Touch {
  mutation: JsonObject
  result: LakeDocument | undefined
  step: number
}

export class WriteSet {
  readonly snapshot: Snapshot
  readonly transactionId: string
  readonly now: string
  readonly context: WriteContext
  readonly #results = new Map<string, LakeDocument | undefined>()
  readonly #history = new Map<string, Touch[]>()
  step = 0
  #unlocked = false

  constructor(snapshot: Snapshot, transactionId: string, now: string, context: WriteContext) {
    this.snapshot = snapshot
    this.transactionId = transactionId
    this.now = now
    this.context = context
  }

  get(id: string): LakeDocument | undefined {
    return this.#results.has(id) ? this.#results.get(id) : this.snapshot.get(id)
  }

  /** Stores a document's next state with the transaction's revision, and logs `mutation`. */
  put(document: JsonObject, mutation: JsonObject): LakeDocument {
    const {_id: id, _type: type, _createdAt: createdAt} = document
    if (typeof id !== 'string') throw invalid('A document needs an _id')
    if (typeof type !== 'string' || type === '') throw invalid('A document needs a _type', {id})
    refuseUnfit(document, id)
    const before = this.get(id)
    const stored = asDocument({
      ...withoutUndefined(document),
      _id: id,
      _type: type,
      _createdAt: typeof createdAt === 'string' ? createdAt : (before?._createdAt ?? this.now),
      _updatedAt: this.now,
      _rev: this.transactionId,
    })
    this.#record(id, stored, mutation)
    return stored
  }

  delete(id: string, mutation: JsonObject): void {
    this.#record(id, undefined, mutation)
  }

  /** Runs `work` without release locks, for the actions of releases. */
  unlocked(work: () => void): void {
    this.#unlocked = true
    try {
      work()
    } finally {
      this.#unlocked = false
    }
  }

  startingWith(prefix: string): LakeDocument[] {
    const stored = Array.from(this.snapshot.all(), ({_id}) => _id)
    const ids = new Set([...stored, ...this.#results.keys()].filter((id) => id.startsWith(prefix)))
    return [...ids].flatMap((id) => this.get(id) ?? [])
  }

  /** Every document touched, in that order, without those created and deleted again. */
  changes(): Change[] {
    return [...this.#results].flatMap(([documentId, result]) => {
      const previous = this.snapshot.get(documentId)
      if (!previous && !result) return []
      const mutations = this.#touches(documentId).map(({mutation}) => mutation)
      return [{documentId, mutations, previous, result}]
    })
  }

  /** @throws WriteError 409 when a strong reference in a result points at no document. */
  checkReferences(): void {
    const gone = new Set<string>()
    for (const {documentId, previous, result} of this.changes()) {
      if (!result) gone.add(documentId)
      for (const target of result ? referencesOf(result).strong : []) {
        if (this.get(target)) continue
        const known = previous && referencesOf(previous).strong.has(target)
        // A reference that was already broken does not block other edits.
        if (known && !this.snapshot.get(target)) continue
        throw this.#since(
          documentId,
          (touched) => touched !== undefined && referencesOf(touched).strong.has(target),
          referenceNotFound(documentId, target),
        )
      }
    }
    if (gone.size > 0) this.#checkDeleted(gone)
  }

  #checkDeleted(gone: ReadonlySet<string>): void {
    for (const stored of this.snapshot.all()) {
      const document = this.get(stored._id)
      if (!document) continue
      for (const target of referencesOf(document).strong) {
        if (!gone.has(target)) continue
        throw this.#since(
          target,
          (touched) => touched === undefined,
          referenceExists(target, document._id),
        )
      }
    }
  }

  #record(id: string, document: LakeDocument | undefined, mutation: JsonObject): void {
    if (!this.#unlocked) refuseLocked(this, id, document === undefined)
    this.#results.set(id, document)
    const touches = this.#history.get(id)
    const touch = {mutation, result: document, step: this.step}
    if (touches) touches.push(touch)
    else this.#history.set(id, [touch])
  }

  #touches(id: string): readonly Touch[] {
    return this.#history.get(id) ?? []
  }

  /** The index of the step since which a document has been as the error says. */
  #since(id: string, isSo: (result: LakeDocument | undefined) => boolean, error: WriteError) {
    const touches = this.#touches(id)
    const first = touches.findLastIndex(({result}) => !isSo(result)) + 1
    const step = touches[first]?.step
    if (step !== undefined) error.step = step
    return error
  }
}

function withoutUndefined(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined))
}
