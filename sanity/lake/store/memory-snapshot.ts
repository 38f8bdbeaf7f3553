import type {LakeDocument, Snapshot} from '../documents.ts'

/** All documents of a dataset in memory. Never changes once made: `with` makes the next one. */
export class MemorySnapshot implements Snapshot {
  readonly revision: number
  readonly #documents: Map<string, LakeDocument>
  readonly #types: Map<string, Map<string, LakeDocument>>

  private constructor(
    documents: Map<string, LakeDocument>,
    types: Map<string, Map<string, LakeDocument>>,
    revision: number,
  ) {
    this.#documents = documents
    this.#types = types
    this.revision = revision
  }

  static of(documents: Iterable<LakeDocument>, revision: number): MemorySnapshot {
    const snapshot = new MemorySnapshot(new Map(), new Map(), revision)
    for (const document of documents) {
      snapshot.#documents.set(document._id, document)
      const ofType = snapshot.#types.get(document._type) ?? new Map<string, LakeDocument>()
      snapshot.#types.set(document._type, ofType.set(document._id, document))
    }
    return snapshot
  }

  get size(): number {
    return this.#documents.size
  }

  get(id: string): LakeDocument | undefined {
    return this.#documents.get(id)
  }

  all(): Iterable<LakeDocument> {
    return this.#documents.values()
  }

  ofType(type: string): Iterable<LakeDocument> {
    return this.#types.get(type)?.values() ?? []
  }

  /** The snapshot after these changes; `undefined` as a document means that it is deleted. */
  with(changes: ReadonlyMap<string, LakeDocument | undefined>, revision: number): MemorySnapshot {
    const documents = new Map(this.#documents)
    const types = new Map(this.#types)
    const ownTypes = new Set<string>()
    const typeMap = (type: string) => {
      const map = ownTypes.has(type) ? types.get(type) : new Map(types.get(type))
      const own = map ?? new Map<string, LakeDocument>()
      types.set(type, own)
      ownTypes.add(type)
      return own
    }
    for (const [id, after] of changes) {
      const before = documents.get(id)
      if (before) typeMap(before._type).delete(id)
      if (after) {
        documents.set(id, after)
        typeMap(after._type).set(id, after)
      } else documents.delete(id)
    }
    return new MemorySnapshot(documents, types, revision)
  }
}
