import {evaluate, evaluateSync, toJS} from 'groq-js'
import type {LakeDocument, Snapshot} from '../documents.ts'
import {type Node, nodes} from './ast.ts'
import {parseQuery} from './parse-query.ts'
import type {Perspective} from './perspective.ts'
import {presenter} from './present.ts'
import {QueryError} from './query-error.ts'
import {openView} from './view.ts'

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
  sourceMap?: 'withKeyArraySelector' | true
  /** Which documents exist at all for whoever asks. Pass the same function each time: views are kept by it. */
  readable?: (document: LakeDocument) => boolean
}

export interface QueryAnswer {
  result: unknown
  syncTags: string[]
}

/**
 * Answers one GROQ query over a snapshot.
 * @throws {QueryError} when the query cannot be parsed or evaluated.
 */
export async function runQuery(snapshot: Snapshot, request: QueryRequest): Promise<QueryAnswer> {
  const tree = parseQuery(request.query, request.params)
  const view = openView(snapshot, request.perspective, request.readable)
  const present = presenter(view.overlay)
  const result = await evaluateTree(tree, request, {
    dataset: view.all().map(present),
    dereference: ({_ref}) => {
      const shown = view.get(_ref)
      return shown && present(shown)
    },
  })
  return {result, syncTags: []}
}

interface World {
  dataset: readonly unknown[]
  dereference: (reference: {_ref: string}) => unknown
}

async function evaluateTree(tree: Node, request: QueryRequest, world: World): Promise<unknown> {
  const {projectId, dataset, now, identity} = request
  const options = {
    ...world,
    timestamp: now ?? new Date(),
    identity: identity ?? '<anonymous>',
    sanity: {projectId, dataset},
  }
  try {
    return (
      toJS(needsPromises(tree) ? await evaluate(tree, options) : evaluateSync(tree, options)) ??
      null
    )
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new QueryError(why, request.query, {type: 'queryError', cause})
  }
}

// Without promises groq-js answers many times faster; it has only these functions in the slow form.
function needsPromises(tree: Node): boolean {
  for (const node of nodes(tree)) {
    if (node.type === 'FuncCall' && (node.namespace === 'diff' || node.namespace === 'delta'))
      return true
  }
  return false
}
