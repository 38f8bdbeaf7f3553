import {DocumentIndex} from '../documents/document-index.ts'
import type {LakeDocument, Snapshot} from '../documents/documents.ts'

let revisions = 0

/** A dataset held in an array, for tests. */
export function memorySnapshot(
  documents: readonly ({_id: string; _type: string} & Record<string, unknown>)[],
): Snapshot {
  const stored = documents
    .map((document) => document as LakeDocument)
    .toSorted((a, b) => (a._id < b._id ? -1 : 1))
  const index = new DocumentIndex(new Map(stored.map((document) => [document._id, document])))
  revisions += 1
  return {
    get: (id) => index.byId.get(id),
    ofType: (type) => index.ofType(type),
    withSlug: (slug) => index.withSlug(slug),
    referring: (id) => index.referring(id),
    all: () => stored,
    size: stored.length,
    revision: revisions,
  }
}
