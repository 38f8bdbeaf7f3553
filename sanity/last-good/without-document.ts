/** A copy without a document: removed from lists, null elsewhere. */
export function withoutDocument(value: unknown, id: string): unknown {
  if (isDocument(value, id)) return null
  if (Array.isArray(value)) {
    return value.filter((item) => !isDocument(item, id)).map((item) => withoutDocument(item, id))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, withoutDocument(inner, id)]),
  )
}

const isDocument = (value: unknown, id: string) =>
  typeof value === 'object' && value !== null && '_id' in value && value._id === id
