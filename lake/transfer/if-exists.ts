/** The importer's operations for documents and releases that already exist. */
export const ifExistsOperations = {
  fail: {operation: 'create', releasesOperation: 'fail'},
  keep: {operation: 'createIfNotExists', releasesOperation: 'ignore'},
  replace: {operation: 'createOrReplace', releasesOperation: 'replace'},
} as const

export type Existing = keyof typeof ifExistsOperations

export function isExisting(word: string): word is Existing {
  return Object.hasOwn(ifExistsOperations, word)
}
