import {DocumentIndex, referredBy, slugsOf} from '../document-index.ts'
import type {LakeDocument, Snapshot} from '../documents.ts'

type Changes = ReadonlyMap<string, LakeDocument | undefined>

/**
 * All documents of a dataset as of one moment, the long fields on the disk. Never changes once
 * made: `with` makes the next one. It is an indexed base, shared by many snapshots, and the few
 * changes since, which are looked through one by one.
 */
export class MemorySnapshot implements Snapshot {
  readonly revision: number
  readonly #base: DocumentIndex
  readonly #changes: Changes
  readonly #search: ((words: readonly string[]) => string[]) | undefined
  readonly size: number

  private constructor(
    base: DocumentIndex,
    changes: Changes,
    revision: number,
    search?: (words: readonly string[]) => string[],
  ) {
    this.revision = revision
    this.#base = base
    this.#changes = changes
    this.#search = search
    let size = base.byId.size
    for (const [id, document] of changes)
      size += Number(Boolean(document)) - Number(base.byId.has(id))
    this.size = size
  }

  /** `search` finds ids by words on the disk; it may lag behind or run ahead of this moment. */
  static of(
    documents: Iterable<LakeDocument>,
    revision: number,
    search?: (words: readonly string[]) => string[],
  ): MemorySnapshot {
    const byId = new Map<string, LakeDocument>()
    for (const document of documents) byId.set(document._id, document)
    return new MemorySnapshot(new DocumentIndex(byId), new Map(), revision, search)
  }

  get(id: string): LakeDocument | undefined {
    return this.#changes.has(id) ? this.#changes.get(id) : this.#base.byId.get(id)
  }

  all(): Iterable<LakeDocument> {
    return this.#changes.size ? this.#current(this.#base.byId.values()) : this.#base.byId.values()
  }

  ofType(type: string): Iterable<LakeDocument> {
    return this.#pick(this.#base.ofType(type), ({_type}) => _type === type)
  }

  withSlug(slug: string): Iterable<LakeDocument> {
    return this.#pick(this.#base.withSlug(slug), (document) => slugsOf(document).includes(slug))
  }

  referring(id: string): Iterable<LakeDocument> {
    return this.#pick(this.#base.referring(id), (document) => referredBy(document).has(id))
  }

  containing(words: readonly string[]): Iterable<LakeDocument> {
    if (!this.#search || words.length === 0) return this.all()
    const found = new Set(this.#search(words))
    // What has changed may have lost the word on the disk since, or got it there.
    for (const id of this.#changes.keys()) found.add(id)
    return Iterator.from(this.all()).filter(({_id}) => found.has(_id))
  }

  /** The snapshot after these changes; `undefined` as a document means that it is deleted. */
  with(changes: Changes, revision: number): MemorySnapshot {
    const merged = new Map([...this.#changes, ...changes])
    // The base is made anew rarely enough that a write costs the same in a large dataset.
    const isFew = merged.size <= Math.max(64, this.#base.byId.size / 64)
    if (isFew) return new MemorySnapshot(this.#base, merged, revision, this.#search)
    const byId = new Map(this.#base.byId)
    for (const [id, document] of merged) {
      if (document) byId.set(id, document)
      else byId.delete(id)
    }
    return new MemorySnapshot(new DocumentIndex(byId), new Map(), revision, this.#search)
  }

  #pick(
    indexed: readonly LakeDocument[],
    belongs: (document: LakeDocument) => boolean,
  ): Iterable<LakeDocument> {
    return this.#changes.size ? Iterator.from(this.#current(indexed)).filter(belongs) : indexed
  }

  /** The documents in their place, as they are now, and then those that are new. */
  *#current(before: Iterable<LakeDocument>): Generator<LakeDocument> {
    const seen = new Set<string>()
    for (const document of before) {
      const changed = this.#changes.has(document._id)
      const current = changed ? this.#changes.get(document._id) : document
      if (changed) seen.add(document._id)
      if (current) yield current
    }
    for (const [id, document] of this.#changes) if (document && !seen.has(id)) yield document
  }
}
