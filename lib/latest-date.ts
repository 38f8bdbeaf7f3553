interface Dated {
  publishedAt: string | null
  updatedAt: string | null
}

/** When a list last changed for readers, as stored: the latest date of its documents. */
export function latestDate(documents: readonly Dated[]): string | undefined {
  return documents
    .map(({publishedAt, updatedAt}) => updatedAt ?? publishedAt ?? '')
    .filter((date) => !Number.isNaN(Date.parse(date)))
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1)
}
