import {evaluate, evaluateSync, toJS} from 'groq-js'
import {type Node, nodes} from './ast.ts'
import {QueryError} from './query-error.ts'
import {TimeIsUp, withinTime} from './within-time.ts'

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
  /** ms */
  timeLimit?: number
}

/**
 * The plain JSON value of a parsed query.
 * @throws {TimeIsUp} when the time limit has passed.
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
    const {timeLimit} = asking
    if (needsPromises(tree)) {
      // What waits in between cannot be stopped from here.
      if (timeLimit !== undefined) throw new TimeIsUp(timeLimit)
      return toJS(await evaluate(tree, options)) ?? null
    }
    const work = () => toJS(evaluateSync(tree, options)) ?? null
    return timeLimit === undefined ? work() : withinTime(timeLimit, work)
  } catch (cause) {
    if (cause instanceof TimeIsUp) throw cause
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
