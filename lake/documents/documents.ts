/** A document as the lake stores it; fields beyond the system ones are the schema's business. */
export type LakeDocument = {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** All documents of one dataset as of one moment, drafts and versions included. Lists are in the order of ids. */
export interface Snapshot {
  get(id: string): LakeDocument | undefined
  ofType(type: string): Iterable<LakeDocument>
  /** Documents whose `slug.current` is this. */
  withSlug(slug: string): Iterable<LakeDocument>
  /** Documents that hold a reference to this id, at any depth. */
  referring(id: string): Iterable<LakeDocument>
  /**
   * All that may hold each of these words in their text, and perhaps some more; undefined where
   * nothing is known of the words. ASCII letters match in either case.
   */
  containing?(words: readonly string[]): Iterable<LakeDocument>
  all(): Iterable<LakeDocument>
  readonly size: number
  /** Position in the event log: grows with each write. */
  readonly revision: number
}
