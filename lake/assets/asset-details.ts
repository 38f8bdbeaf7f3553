/** What an uploader may say about a file; the query parameters of the upload endpoints. */
export type AssetDetails = {
  filename?: string
  label?: string
  title?: string
  description?: string
  creditLine?: string
  source?: {id: string; name: string; url?: string}
}

/** The details as fields of the asset document; what was not said is left out. */
export function detailFields({
  filename,
  label,
  title,
  description,
  creditLine,
  source,
}: AssetDetails) {
  return {
    ...(filename && {originalFilename: filename}),
    ...(label && {label}),
    ...(title && {title}),
    ...(description && {description}),
    ...(creditLine && {creditLine}),
    ...(source && {source}),
  }
}
