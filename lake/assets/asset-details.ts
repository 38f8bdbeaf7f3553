export type AssetDetails = {
  filename?: string
  label?: string
  title?: string
  description?: string
  creditLine?: string
  source?: {id: string; name: string; url?: string}
}

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
