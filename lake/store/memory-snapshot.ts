import {DocumentIndex, referredBy, slugsOf} from '../documents/document-index.ts'
import type {LakeDocument, Snapshot} from '../documents/documents.ts'

// Sorted by id once part of a snapshot.
type Changes = ReadonlyMap<string, LakeDocument | undefined>

/**
 * All documents of a dataset at one moment, with long fields on disk. Immutable: `with` makes the
 * next one. An indexed base is shared by many snapshots; the few changes since are scanned.
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

  /** `documents` are sorted by id; `search` finds ids on disk, perhaps of another moment. */
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
    const base = this.#base.byId.values()
    return this.#changes.size ? mergeById(base, this.#changes) : base
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
    // Changed documents may have lost or gained the word on disk since.
    for (const id of this.#changes.keys()) found.add(id)
    return Iterator.from(this.all()).filter(({_id}) => found.has(_id))
  }

  /** The snapshot after these changes; `undefined` deletes a document. */
  with(changes: Changes, revision: number): MemorySnapshot {
    const merged = inOrder(new Map([...this.#changes, ...changes]))
    // The base is rebuilt rarely, so that a write costs the same in a large dataset.
    const isFew = merged.size <= Math.max(64, this.#base.byId.size / 64)
    if (isFew) return new MemorySnapshot(this.#base, merged, revision, this.#search)
    const byId = new Map(
      mergeById(this.#base.byId.values(), merged).map((document) => [document._id, document]),
    )
    return new MemorySnapshot(new DocumentIndex(byId), new Map(), revision, this.#search)
  }

  #pick(
    indexed: readonly LakeDocument[],
    belongs: (document: LakeDocument) => boolean,
  ): Iterable<LakeDocument> {
    return this.#changes.size ? mergeById(indexed, this.#changes).filter(belongs) : indexed
  }
}

function mergeById(before: Iterable<LakeDocument>, changes: Changes): LakeDocument[] {
  const changed = [...changes]
  const merged: LakeDocument[] = []
  let next = 0
  for (const document of before) {
    for (; next < changed.length && idAt(next) < document._id; next += 1) put(changed[next]?.[1])
    if (next < changed.length && idAt(next) === document._id) {
      put(changed[next]?.[1])
      next += 1
    } else merged.push(document)
  }
  for (const [, document] of changed.slice(next)) put(document)
  return merged

  function idAt(place: number): string {
    return changed[place]?.[0] ?? ''
  }
  function put(document: LakeDocument | undefined): void {
    if (document) merged.push(document)
  }
}

function inOrder(changes: Changes): Changes {
  return new Map([...changes].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
