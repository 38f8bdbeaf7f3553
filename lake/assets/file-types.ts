import {imageTypes} from './asset-names.ts'

const unknownType = 'application/octet-stream'

const types: Record<string, string> = {
  ...imageTypes,
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  gz: 'application/gzip',
  ics: 'text/calendar',
  json: 'application/json',
  m4a: 'audio/mp4',
  md: 'text/markdown',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ogg: 'audio/ogg',
  pdf: 'application/pdf',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain',
  vtt: 'text/vtt',
  wav: 'audio/wav',
  webm: 'video/webm',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
}

export function typeOfExtension(extension: string): string {
  return Object.hasOwn(types, extension) ? (types[extension] ?? unknownType) : unknownType
}

/** Extension and MIME type of an upload, by its name, else by the declared type, else `bin`. */
export function mimeTypeOf(filename = '', contentType = '') {
  const declared = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const named = /\.([a-z0-9]{1,16})$/i.exec(filename)?.[1]?.toLowerCase()
  const known = Object.entries(types).find(([, type]) => type === declared)?.[0]
  const extension = named === 'jpeg' ? 'jpg' : (named ?? known ?? 'bin')
  return {extension, mimeType: typeOfExtension(extension)}
}
