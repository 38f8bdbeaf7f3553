export const imageTypes = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  tiff: 'image/tiff',
  webp: 'image/webp',
} as const

export type ImageExtension = keyof typeof imageTypes

export type ImageName = {sha1: string; width: number; height: number; extension: ImageExtension}
export type FileName = {sha1: string; extension: string}

/** URLs are `<baseUrl>/images/<projectId>/<dataset>/…`; baseUrl has no trailing slash. */
export type AssetPlace = {projectId: string; dataset: string; baseUrl: string}

export function imageId({sha1, width, height, extension}: ImageName): string {
  return `image-${sha1}-${width}x${height}-${extension}`
}

export function imageFileName({sha1, width, height, extension}: ImageName): string {
  return `${sha1}-${width}x${height}.${extension}`
}

export function fileId({sha1, extension}: FileName): string {
  return `file-${sha1}-${extension}`
}

export function address(kind: 'images' | 'files', place: AssetPlace, name: string) {
  const path = `${kind}/${place.projectId}/${place.dataset}/${name}`
  return {path, url: `${place.baseUrl}/${path}`}
}

/** Parses the last part of an image URL, such as `<sha1>-300x200.jpg`. */
export function parseImageFileName(name: string): ImageName | undefined {
  const match = /^([0-9a-f]{40})-(\d{1,6})x(\d{1,6})\.([a-z]+)$/.exec(name)
  if (!match) return undefined
  const [, sha1, width, height, extension] = match
  if (!sha1 || !extension || !isImageExtension(extension)) return undefined
  return {sha1, width: Number(width), height: Number(height), extension}
}

/** Parses the last part of a file URL, such as `<sha1>.pdf`. */
export function parseFileFileName(name: string): FileName | undefined {
  const match = /^([0-9a-f]{40})\.([a-z0-9]{1,16})$/.exec(name)
  const [, sha1, extension] = match ?? []
  return sha1 && extension ? {sha1, extension} : undefined
}

function isImageExtension(extension: string): extension is ImageExtension {
  return Object.hasOwn(imageTypes, extension)
}
