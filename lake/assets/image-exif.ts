import exifr from 'exifr'

export type Exif = {_type: 'sanity.imageExifMetadata'; [tag: string]: unknown}
export type Location = {_type: 'geopoint'; lat: number; lng: number; alt?: number}

/** The camera's EXIF data without the location; undefined if there is none or it is unreadable. */
export async function readExif(file: string): Promise<Exif | undefined> {
  const tags = await parse(file, {exif: true, ifd0: {}, gps: false})
  if (!tags) return undefined
  const kept = Object.entries(tags)
    .map(([tag, value]) => [tag, storable(value)] as const)
    .filter(([, value]) => value !== undefined)
  return kept.length === 0
    ? undefined
    : {_type: 'sanity.imageExifMetadata', ...Object.fromEntries(kept)}
}

/** Where the picture was taken, in degrees and metres. */
export async function readLocation(file: string): Promise<Location | undefined> {
  const tags = await parse(file, {gps: true})
  const {latitude, longitude, GPSAltitude} = tags ?? {}
  if (!isNumber(latitude) || !isNumber(longitude)) return undefined
  const altitude = isNumber(GPSAltitude) ? {alt: GPSAltitude} : {}
  return {_type: 'geopoint', lat: latitude, lng: longitude, ...altitude}
}

type ExifrOptions = Parameters<typeof exifr.parse>[1]

// EXIF data is often broken, and no reason to refuse an upload.
async function parse(
  file: string,
  options: ExifrOptions,
): Promise<Record<string, unknown> | undefined> {
  try {
    return await exifr.parse(file, options)
  } catch {
    return undefined
  }
}

/** A JSON value for a tag, or undefined for binary blobs such as MakerNote. */
function storable(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value === 'string') return value.replaceAll('\0', '').slice(0, 1000)
  if (isNumber(value) || typeof value === 'boolean') return value
  if (Array.isArray(value) && value.length <= 16 && value.every(isNumber)) return value
  return undefined
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
