/** A document as the lake stores it; fields beyond the system ones are the schema's business. */
export type LakeDocument = {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** All documents of one dataset as of one moment, drafts and versions included. */
export interface Snapshot {
  get(id: string): LakeDocument | undefined
  ofType(type: string): Iterable<LakeDocument>
  all(): Iterable<LakeDocument>
  readonly size: number
  /** Position in the event log: grows with each write. */
  readonly revision: number
}
