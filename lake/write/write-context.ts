import type {LakeDocument} from '../documents/documents.ts'

export interface WriteContext {
  kind: 'mutation' | 'action'
  author: string
  /** The importer may write the versions of a release that is already locked. */
  importing?: boolean
  /** Whether only drafts and versions may be written: nothing that publishes itself. */
  draftsOnly?: boolean
  /** The state in which a transaction found a document that it changed. */
  stateBefore: (transactionId: string, id: string) => LakeDocument | undefined
}
