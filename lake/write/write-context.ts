import type {LakeDocument} from '../documents/documents.ts'

/** What a transaction knows besides the documents. */
export interface WriteContext {
  kind: 'mutation' | 'action'
  author: string
  /** Whether the importer writes: it may fill the versions of a release that is locked already. */
  importing?: boolean
  /** The state in which a transaction found a document that it changed. */
  stateBefore: (transactionId: string, id: string) => LakeDocument | undefined
}
