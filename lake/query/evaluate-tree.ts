import {evaluate, evaluateSync, toJS} from 'groq-js'
import {type Node, nodes} from './ast.ts'
import {QueryError} from '../errors/query-error.ts'

export interface World {
  dataset?: readonly unknown[]
  /** The value of `@` outside of any filter or projection. */
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

/** The plain JSON value of a parsed query. @throws {QueryError} when evaluation fails. */
export async function evaluateTree(tree: Node, asking: Asking, world: World): Promise<unknown> {
  if (!needsPromises(tree)) return evaluateAtOnce(tree, asking, world)
  try {
    return toJS(await evaluate(tree, optionsOf(asking, world))) ?? null
  } catch (cause) {
    throw failure(cause, asking)
  }
}

/** As `evaluateTree`, for queries without promises. @throws {QueryError} when evaluation fails. */
export function evaluateAtOnce(tree: Node, asking: Asking, world: World): unknown {
  try {
    return toJS(evaluateSync(tree, optionsOf(asking, world))) ?? null
  } catch (cause) {
    throw failure(cause, asking)
  }
}

function optionsOf({projectId, dataset, now, identity}: Asking, world: World) {
  return {
    dataset: [],
    ...world,
    timestamp: now ?? new Date(),
    identity: identity ?? '<anonymous>',
    sanity: projectId && dataset ? {projectId, dataset} : undefined,
  }
}

function failure(cause: unknown, {query}: Asking): QueryError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new QueryError(why, query, {type: 'queryError', cause})
}

/** Whether the query needs groq-js's asynchronous evaluator, which is many times slower. */
export function needsPromises(tree: Node): boolean {
  return nodes(tree).some(
    ({type, ...node}) =>
      type === 'FuncCall' && 'namespace' in node && ['diff', 'delta'].includes(node.namespace),
  )
}
