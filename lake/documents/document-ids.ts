const idPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/

/** Whether the API accepts an id: at most 128 letters, digits, `_`, `-` and dots. */
export function isDocumentId(id: string): boolean {
  const isSound = id.length <= 128 && idPattern.test(id) && !id.includes('..') && !id.endsWith('.')
  return isSound && !isHalfVersion(id)
}

/** `versions.r1` without a document, and drafts or versions of drafts or versions. */
export function isHalfVersion(id: string): boolean {
  const isVersion = isVersionId(id)
  if (!isVersion && !isDraftId(id)) return false
  const of = publishedIdOf(id)
  return of === '' || isDraftId(of) || isVersionId(of)
}

export function publishedIdOf(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (!id.startsWith('versions.')) return id
  return id.split('.').slice(2).join('.')
}

export function isDraftId(id: string): boolean {
  return id.startsWith('drafts.')
}

export function isVersionId(id: string): boolean {
  return id.startsWith('versions.')
}

/** Whether a document is readable without a token: ids at the root path are. */
export function isPublicId(id: string): boolean {
  return !id.includes('.')
}
