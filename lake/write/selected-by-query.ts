import {tooBusyForSelection} from '../errors/server-errors.ts'
import {compileFilter} from '../query/filter.ts'
import {runQuery} from '../query/run-query.ts'
import {TimeIsUp} from '../query/within-time.ts'
import type {Dataset} from '../store/dataset.ts'
import {isObject, type JsonObject} from '../documents/json.ts'
import {invalid} from '../errors/write-errors.ts'

// The query runs on the main thread and blocks all other requests meanwhile (ms).
const mostTime = 10_000

const milliseconds = ({user, system}: NodeJS.CpuUsage) => (user + system) / 1000

/**
 * The ids of documents that a patch's or delete's query selects. Slices and orders count: `*[_type
 * == "note"] | order(_createdAt) [0...10]` must not delete all notes.
 * @throws WriteError when it selects anything but documents.
 * @throws QueryError when it is not of the form `*[filter]`.
 */
export async function selectedByQuery(
  dataset: Dataset,
  query: string,
  params: JsonObject,
  identity: string,
): Promise<string[]> {
  compileFilter(query, params)
  const request = {query: `${query}\n{_id}`, params, identity, perspective: 'raw' as const}
  const place = {projectId: '', dataset: dataset.name, timeLimit: mostTime}
  const before = process.threadCpuUsage()
  const {result} = await runQuery(dataset.snapshot, {...request, ...place}).catch(
    (error: unknown) => {
      if (!(error instanceof TimeIsUp)) throw error
      if (milliseconds(process.threadCpuUsage(before)) < mostTime / 2) throw tooBusyForSelection()
      throw invalid('The query took too long: filter by _type or _id, or ask for a slice')
    },
  )
  if (result === null) return []
  const found: unknown[] = Array.isArray(result) ? result : [result]
  const ids = found.map((document) => {
    if (isObject(document) && typeof document._id === 'string') return document._id
    throw invalid('The query must select documents: leave out its projection, or keep _id in it')
  })
  return [...new Set(ids)]
}
