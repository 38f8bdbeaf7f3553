import type {LakeDocument, Snapshot} from '../documents.ts'

let revisions = 0

/** A dataset held in an array: for tests and for trying queries without a store. */
export function memorySnapshot(
  documents: readonly ({_id: string; _type: string} & Record<string, unknown>)[],
): Snapshot {
  // Tests say only what matters to them; a query copes with a document that lacks the rest.
  const stored = documents.map((document) => document as LakeDocument)
  const byId = new Map(stored.map((document) => [document._id, document]))
  const byType = Map.groupBy(stored, ({_type}) => _type)
  revisions += 1
  return {
    get: (id) => byId.get(id),
    ofType: (type) => byType.get(type) ?? [],
    all: () => stored,
    size: stored.length,
    revision: revisions,
  }
}
