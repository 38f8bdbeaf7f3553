/** What the importer does with a document, and with a release, that is there already. */
export const ifExistsOperations = {
  fail: {operation: 'create', releasesOperation: 'fail'},
  keep: {operation: 'createIfNotExists', releasesOperation: 'ignore'},
  replace: {operation: 'createOrReplace', releasesOperation: 'replace'},
} as const

/** What happens when a document is there already. */
export type Existing = keyof typeof ifExistsOperations

/** Whether a word says what to do with documents that are there already. */
export function isExisting(word: string): word is Existing {
  return Object.hasOwn(ifExistsOperations, word)
}
