import {compileFilter} from '../query/filter.ts'
import {runQuery} from '../query/run-query.ts'
import {TimeIsUp} from '../query/within-time.ts'
import type {Dataset} from '../store/dataset.ts'
import {isObject, type JsonObject} from '../store/json.ts'
import {invalid} from './write-error.ts'

// Nobody else is answered meanwhile (ms).
const mostTime = 10_000

/**
 * The ids of the documents that a patch's or delete's query selects: slices, orders and followed
 * references count, as `*[_type == "note"] | order(_createdAt) [0...10]` must not delete them all.
 * @throws WriteError when it selects anything but documents.
 * @throws QueryError when it is no query of the form `*[filter]`.
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
  const {result} = await runQuery(dataset.snapshot, {...request, ...place}).catch(
    (error: unknown) => {
      if (!(error instanceof TimeIsUp)) throw error
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
