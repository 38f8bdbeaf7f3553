import {evaluate, evaluateSync, toJS} from 'groq-js'
import {type Node, nodes} from './ast.ts'
import {QueryError} from './query-error.ts'

export interface World {
  /** What `*` gives. */
  dataset?: readonly unknown[]
  /** What `@` gives outside of any filter or projection. */
  root?: unknown
  before?: unknown
  after?: unknown
  dereference?: (reference: {_ref: string}) => unknown
}

export interface Asking {
  query: string
  projectId?: string
  dataset?: string
  identity?: string
  now?: Date
}

/**
 * The plain JSON value of a parsed query.
 * @throws {QueryError} of type `queryError` when evaluation fails.
 */
export async function evaluateTree(tree: Node, asking: Asking, world: World): Promise<unknown> {
  const {projectId, dataset} = asking
  const options = {
    dataset: [],
    ...world,
    timestamp: asking.now ?? new Date(),
    identity: asking.identity ?? '<anonymous>',
    sanity: projectId && dataset ? {projectId, dataset} : undefined,
  }
  try {
    const found = needsPromises(tree) ? await evaluate(tree, options) : evaluateSync(tree, options)
    return toJS(found) ?? null
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new QueryError(why, asking.query, {type: 'queryError', cause})
  }
}

// Without promises groq-js answers many times faster; these functions exist in the slow form only.
function needsPromises(tree: Node): boolean {
  return nodes(tree).some(
    ({type, ...node}) =>
      type === 'FuncCall' && 'namespace' in node && ['diff', 'delta'].includes(node.namespace),
  )
}
