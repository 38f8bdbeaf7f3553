import type {LakeDocument, Snapshot} from '../documents.ts'
import {type Node, nodes} from './ast.ts'
import {evaluateTree} from './evaluate-tree.ts'
import {parseLookup} from './lookups.ts'
import {narrow} from './narrow.ts'
import {parseQuery} from './parse-query.ts'
import type {Perspective} from './perspective.ts'
import {presenter} from './present.ts'
import {traceDocument} from './source.ts'
import {buildSourceMap, type ContentSourceMap} from './source-map.ts'
import {syncTagsOfQuery} from './sync-tags.ts'
import {textOf} from './text-search.ts'
import {traceQuery} from './trace-query.ts'
import {openView, type Shown, type View} from './view.ts'

export type {Perspective} from './perspective.ts'

export interface QueryRequest {
  query: string
  params: Record<string, unknown>
  perspective: Perspective
  /** Answers `identity()`. */
  identity?: string
  projectId: string
  dataset: string
  /** Answers `now()`. */
  now?: Date
  /** How long evaluation may take, ms; without, it takes as long as it takes. */
  timeLimit?: number
  sourceMap?: 'withKeyArraySelector' | true
  /** Which documents exist at all for whoever asks. Views are kept by this function: pass the same one each time. */
  readable?: (document: LakeDocument) => boolean
}

export interface QueryAnswer {
  result: unknown
  syncTags: string[]
  /** How many documents were looked at one by one, after the indexes had their say; those followed to count too. */
  visited: number
  resultSourceMap?: ContentSourceMap
}

/**
 * Answers one GROQ query over a snapshot.
 * @throws {QueryError} when the query cannot be parsed or evaluated.
 * @throws {TimeIsUp} when the time limit has passed.
 */
export async function runQuery(snapshot: Snapshot, request: QueryRequest): Promise<QueryAnswer> {
  const tree = parseQuery(request.query, request.params)
  const view = openView(snapshot, request.perspective, request.readable)
  const plain = presenter(view.overlay)
  if (!request.sourceMap) {
    const {result, followed, visited} = await evaluateOver(view, plain, tree, request)
    return {result, syncTags: syncTagsOfQuery(tree, followed), visited}
  }
  const known = new Map<LakeDocument, object>()
  const traced = (shown: Shown) => {
    const document = known.get(shown.stored) ?? traceDocument(plain(shown), shown.stored)
    known.set(shown.stored, document)
    return document
  }
  const {result, followed, visited} = await evaluateOver(view, traced, tree, request)
  const sources = await evaluateOver(view, traced, traceQuery(tree), request)
  const keyed = request.sourceMap === 'withKeyArraySelector'
  const resultSourceMap = buildSourceMap(result, sources.result, keyed)
  return {result, syncTags: syncTagsOfQuery(tree, followed), visited, resultSourceMap}
}

async function evaluateOver(
  view: View,
  present: (shown: Shown) => unknown,
  tree: Node,
  request: QueryRequest,
) {
  const followed = new Set<string>()
  let visited = 0
  const look = (count: number) => {
    visited += count
  }
  const presentAll = (shown: readonly Shown[]) => {
    look(shown.length)
    return shown.map(present)
  }
  const dereference = ({_ref}: {_ref: string}): unknown => {
    const question = parseLookup(_ref)
    if (question?.kind === 'referring') return presentAll(view.referring(question.id))
    const shown = view.get(question?.id ?? _ref)
    if (question) return shown && textOf(shown.stored)
    followed.add(_ref)
    look(Number(Boolean(shown)))
    return shown && present(shown)
  }
  const narrowed = narrow(tree, view, {present: (shown) => shown.map(present), look})
  const readsAll = nodes(narrowed).some((node) => node.type === 'Everything')
  const dataset = readsAll ? presentAll(view.all()) : []
  const result = await evaluateTree(narrowed, request, {dataset, dereference})
  return {result, followed, visited}
}
