import {pipeline} from 'node:stream/promises'
import {servingError} from '../errors/asset-errors.ts'
import {
  imageTypes,
  parseFileFileName,
  parseImageFileName,
  type ImageName,
} from '../assets/asset-names.ts'
import {mimeTypeOf} from '../assets/file-types.ts'
import {render} from '../assets/renditions.ts'
import {servingHeaders} from '../assets/serving-headers.ts'
import type {LakeDocument} from '../documents/documents.ts'
import {namedDataset, type Call} from '../http/call.ts'
import {assetNotFound, rangeNotSatisfiable} from '../errors/request-errors.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import {textOf} from '../documents/json.ts'

/** Sanity's CDN: files, and pictures with image transformations. */
export const assetServingRoutes: Route[] = [
  {methods: ['GET', 'HEAD'], path: '/images/:project/:dataset/:name', answer: serveImage},
  {methods: ['GET', 'HEAD'], path: '/images/:project/:dataset/:name/:vanity', answer: serveImage},
  {methods: ['GET', 'HEAD'], path: '/files/:project/:dataset/:name', answer: serveFile},
  {methods: ['GET', 'HEAD'], path: '/files/:project/:dataset/:name/:vanity', answer: serveFile},
]

async function serveImage(call: Call): Promise<void> {
  const {lake, params, query, request, response} = call
  const dataset = namedDataset(call)
  const image = parseImageFileName(params.name ?? '')
  const id = image && `image-${image.sha1}-${image.width}x${image.height}-${image.extension}`
  const asset = id && dataset.snapshot.get(id)
  if (!image || !asset || !(await lake.files.has(image.sha1))) throw assetNotFound('image')
  if (query.get('fm') === 'json') return sendFacts(call, image)
  const rendition = await orFault(() =>
    // `dlRaw` is the file as uploaded, whatever the other parameters.
    render(
      lake.renditions,
      lake.files,
      image,
      query.has('dlRaw') ? new URLSearchParams() : query,
      request.headers.accept,
    ),
  )
  const contentType = rendition.picture?.contentType ?? imageTypes[image.extension]
  const headers = servingHeaders(image.extension, downloadName(call, asset, contentType))
  if (rendition.varies) response.setHeader('Vary', 'Accept')
  if (!rendition.picture) return sendFile(call, image.sha1, headers, rendition.tag)
  const {body} = rendition.picture
  if (notModified(call, rendition.tag)) return
  response.writeHead(200, {...headers, 'content-type': contentType, 'content-length': body.length})
  response.end(body)
}

/** `fm=json`: facts of the file only, as the asset document may be private. */
async function sendFacts({lake, response}: Call, image: ImageName): Promise<void> {
  const file = await orFault(() => lake.files.intact(image.sha1))
  if (!file) throw assetNotFound('image')
  const {width, height, extension} = image
  const aspectRatio = width / height
  response.setHeader('Access-Control-Allow-Origin', '*')
  sendJson(response, {
    mimeType: imageTypes[extension],
    extension,
    size: file.size,
    sha1hash: file.sha1,
    dimensions: {width, height, aspectRatio},
  })
}

async function serveFile(call: Call): Promise<void> {
  const {lake, params} = call
  const dataset = namedDataset(call)
  const file = parseFileFileName(params.name ?? '')
  const asset = file && dataset.snapshot.get(`file-${file.sha1}-${file.extension}`)
  if (!file || !asset || !(await lake.files.has(file.sha1))) throw assetNotFound('file')
  const headers = servingHeaders(file.extension, downloadName(call, asset))
  await sendFile(call, file.sha1, headers, file.sha1)
}

async function sendFile(
  call: Call,
  sha1: string,
  headers: Record<string, string>,
  tag: string,
): Promise<void> {
  const {lake, request, response} = call
  if (notModified(call, tag)) return
  const whole = await orFault(() => lake.files.intact(sha1))
  if (!whole) throw assetNotFound('file')
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('x-sanity-sha1', sha1)
  response.setHeader('x-sanity-md5', whole.md5)
  const range = rangeOf(request.headers.range, whole.size)
  const length = range ? range.end - range.start + 1 : whole.size
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'content-length': length,
    ...(range && {'content-range': `bytes ${range.start}-${range.end}/${whole.size}`}),
  })
  if (request.method === 'HEAD') return void response.end()
  const opened = await lake.files.open(sha1, range)
  // A client that disconnects midway is no error.
  if (opened) await pipeline(opened.stream, response).catch(() => response.destroy())
}

async function orFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw servingError(error)
  }
}

function notModified({request, response}: Call, tag: string): boolean {
  const etag = `"${tag}"`
  response.setHeader('ETag', etag)
  const known = (request.headers['if-none-match'] ?? '').split(',').map((item) => item.trim())
  if (!known.some((item) => item.replace(/^W\//, '') === etag)) return false
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.writeHead(304).end()
  return true
}

/** The requested download name, or the uploaded one with the extension of the drawn format. */
function downloadName(
  {query, params}: Call,
  asset: LakeDocument,
  contentType?: string,
): string | undefined {
  if (!query.has('dl') && !query.has('dlRaw')) return undefined
  const asked = query.get('dl') || query.get('dlRaw') || params.vanity
  if (asked) return asked
  const name = textOf(asset.originalFilename) || params.name || ''
  if (!contentType || mimeTypeOf(name).mimeType === contentType) return name
  const [extension] = Object.entries(imageTypes).find(([, type]) => type === contentType) ?? []
  return extension ? `${name.replace(/\.\w{1,5}$/, '')}.${extension}` : name
}

function rangeOf(header: string | undefined, size: number) {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '')
  if (!match) return undefined
  const start = Number(match[1])
  const end = match[2] ? Math.min(Number(match[2]), size - 1) : size - 1
  if (start <= end) return {start, end}
  throw rangeNotSatisfiable(size)
}
