import type {AssetDetails} from '../assets/asset-details.ts'
import {assetDeletedMeanwhile} from '../errors/request-errors.ts'
import {uploadError} from '../errors/asset-errors.ts'
import {describeFile} from '../assets/file-asset.ts'
import {describeImage} from '../assets/image-asset.ts'
import {datasetOf, requireRole, type Call} from '../http/call.ts'
import {pacedBytes, uploadPace} from '../http/paced-bytes.ts'
import {refuseAnnounced} from '../http/request-body.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import type {Dataset} from '../store/dataset.ts'
import {mutate} from '../write/transact.ts'

/** "Assets" in Sanity's HTTP reference: uploads. */
export const assetUploadRoutes: Route[] = [
  {methods: ['POST'], path: '/assets/images/:dataset', answer: (call) => upload(call, 'images')},
  {methods: ['POST'], path: '/assets/files/:dataset', answer: (call) => upload(call, 'files')},
]

const limits = {images: 100 * 1024 ** 2, files: 1024 ** 3}

async function upload(call: Call, kind: 'images' | 'files'): Promise<void> {
  const {id: author} = requireRole(call, 'contributor')
  const {lake, request, response, query} = call
  const dataset = datasetOf(call)
  refuseAnnounced(request, limits[kind])
  try {
    const file = await lake.files.put(pacedBytes(request, uploadPace), {limit: limits[kind]})
    const place = {projectId: lake.projectId, dataset: dataset.name, baseUrl: lake.url}
    const details = {...detailsOf(query), place}
    const contentType = request.headers['content-type']
    const fields =
      kind === 'images'
        ? await describeImage(file, {
            ...details,
            meta: query.getAll('meta').flatMap((m) => m.split(',')),
          })
        : describeFile(file, {...details, ...(contentType && {contentType})})
    // The same bytes are the same asset: a second upload returns the first one's document.
    const document = {...fields, uploadId: fields.assetId}
    await mutate(dataset, [{createIfNotExists: document}], {author})
    sendJson(response, {document: stored(dataset, fields._id)})
  } catch (error) {
    throw uploadError(error)
  }
}

function stored(dataset: Dataset, id: string) {
  const document = dataset.snapshot.get(id)
  if (!document) throw assetDeletedMeanwhile(id)
  return document
}

function detailsOf(query: URLSearchParams): AssetDetails {
  const text = (name: string) => query.get(name) || undefined
  const plain = (['filename', 'label', 'title', 'description', 'creditLine'] as const).map(
    (name) => [name, text(name)] as const,
  )
  const sourceId = text('sourceId')
  const sourceName = text('sourceName')
  const url = text('sourceUrl')
  return {
    ...Object.fromEntries(plain.filter(([, value]) => value !== undefined)),
    ...(sourceId && sourceName && {source: {id: sourceId, name: sourceName, ...(url && {url})}}),
  }
}
