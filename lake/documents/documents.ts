export type LakeDocument = {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** All documents of a dataset at one moment, drafts and versions included, sorted by id. */
export interface Snapshot {
  get(id: string): LakeDocument | undefined
  ofType(type: string): Iterable<LakeDocument>
  withSlug(slug: string): Iterable<LakeDocument>
  /** Documents with a reference to this id, at any depth. */
  referring(id: string): Iterable<LakeDocument>
  /** All that may contain each word (ASCII letters in either case), and perhaps more. */
  containing?(words: readonly string[]): Iterable<LakeDocument>
  all(): Iterable<LakeDocument>
  readonly size: number
  /** Position in the event log: grows with each write. */
  readonly revision: number
}
