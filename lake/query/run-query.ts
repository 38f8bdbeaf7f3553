import type {LakeDocument, Snapshot} from '../documents/documents.ts'
import {type Node, nodes} from './ast.ts'
import {evaluateAtOnce, evaluateTree, needsPromises} from './evaluate-tree.ts'
import {parseLookup} from './plan/lookups.ts'
import {narrow, union, type Visit} from './plan/narrow.ts'
import {parseQuery} from './parse-query.ts'
import type {Perspective} from './perspective.ts'
import {presenter} from './present.ts'
import {traceDocument} from './origins/source.ts'
import {buildSourceMap, type ContentSourceMap} from './origins/source-map.ts'
import {syncTagsOfQuery} from './origins/sync-tags.ts'
import {textOf} from './text-search.ts'
import {traceQuery} from './origins/trace-query.ts'
import {openView, type Shown, type View} from './view.ts'
import {TimeIsUp, withinTime} from './within-time.ts'

export type {Perspective} from './perspective.ts'

export interface QueryRequest {
  query: string
  params: Record<string, unknown>
  perspective: Perspective
  identity?: string
  projectId: string
  dataset: string
  now?: Date
  /** Time limit in ms; none when absent. */
  timeLimit?: number
  sourceMap?: 'withKeyArraySelector' | true
  /** Which documents the caller may read. Views are cached by this function's identity. */
  readable?: (document: LakeDocument) => boolean
}

export interface QueryAnswer {
  result: unknown
  syncTags: string[]
  /** How many documents were read one by one, those behind followed references included. */
  visited: number
  resultSourceMap?: ContentSourceMap
}

/** The answer to one GROQ query over a snapshot. @throws {QueryError} and {TimeIsUp}. */
export async function runQuery(snapshot: Snapshot, request: QueryRequest): Promise<QueryAnswer> {
  const {timeLimit} = request
  if (timeLimit !== undefined) return runWithin(timeLimit, snapshot, request, (answer) => answer)
  const {steps, finish} = begin(snapshot, request)
  return finish(await Promise.all(steps.map(({tree, world}) => evaluateTree(tree, request, world))))
}

/**
 * What `use` makes of a query's answer, all within the limit (ms): parsing, building the view after
 * a write, evaluation and `use`. Only building the dataset's indexes does not count.
 * @throws {QueryError} when the query cannot be parsed or evaluated.
 * @throws {TimeIsUp} when the limit has passed, or a step that cannot be interrupted would exceed
 *   it.
 */
export function runWithin<T>(
  limit: number,
  snapshot: Snapshot,
  request: QueryRequest,
  use: (answer: QueryAnswer) => T,
): T {
  const mayScan = () => {
    if (snapshot.size > limit * scannedPerMillisecond) throw new TimeIsUp(limit)
  }
  makeIndexes(snapshot)
  return withinTime(limit, () => {
    const {steps, finish} = begin(snapshot, request, mayScan)
    // Asynchronous steps cannot be interrupted from here.
    if (steps.some(({tree}) => needsPromises(tree))) throw new TimeIsUp(limit)
    return use(finish(steps.map(({tree, world}) => evaluateAtOnce(tree, request, world))))
  })
}

const indexed = new WeakSet<Snapshot>()

// Indexes are built once and shared by the snapshots that follow. If the limit interrupted this, no
// lookup in a large dataset would ever finish, so it does not count.
function makeIndexes(snapshot: Snapshot): void {
  if (indexed.has(snapshot)) return
  for (const index of ['ofType', 'withSlug', 'referring'] as const) snapshot[index]('')
  indexed.add(snapshot)
}

// SQLite's text search cannot be interrupted: 100,000 articles of the benchmark took 3.8 s.
const scannedPerMillisecond = 20

function begin(snapshot: Snapshot, request: QueryRequest, mayScan: () => void = () => undefined) {
  const tree = parseQuery(request.query, request.params)
  const view = openView(snapshot, request.perspective, request.readable)
  const plain = presenter(view.overlay)
  const select = (asked: Node) => evaluateAtOnce(asked, request, {})
  const means = {mayScan, select}
  if (!request.sourceMap) {
    const step = prepare(view, plain, tree, means)
    return {
      steps: [step],
      finish: ([result]: unknown[]): QueryAnswer => ({result, ...step.told(tree)}),
    }
  }
  const known = new Map<LakeDocument, object>()
  const traced = (shown: Shown) => {
    const document = known.get(shown.stored) ?? traceDocument(plain(shown), shown.stored)
    known.set(shown.stored, document)
    return document
  }
  const step = prepare(view, traced, tree, means)
  const keyed = request.sourceMap === 'withKeyArraySelector'
  return {
    steps: [step, prepare(view, traced, traceQuery(tree), means)],
    finish: ([result, sources]: unknown[]): QueryAnswer => {
      const resultSourceMap = buildSourceMap(result, sources, keyed)
      return {result, ...step.told(tree), resultSourceMap}
    },
  }
}

function prepare(
  view: View,
  present: (shown: Shown) => unknown,
  asked: Node,
  means: Pick<Visit, 'mayScan' | 'select'>,
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
    if (question?.kind === 'referring') return presentAll(union(question.ids, view.referring))
    const shown = view.get(question?.ids[0] ?? _ref)
    if (question) return shown && textOf(shown.stored)
    followed.add(_ref)
    look(Number(Boolean(shown)))
    return shown && present(shown)
  }
  const tree = narrow(asked, view, {...means, present: (shown) => shown.map(present), look})
  const readsAll = nodes(tree).some((node) => node.type === 'Everything')
  const dataset = readsAll ? presentAll(view.all()) : []
  const told = (of: Node) => ({syncTags: syncTagsOfQuery(of, followed), visited})
  return {tree, world: {dataset, dereference}, told}
}
