import type {LakeDocument, Snapshot} from '../documents/documents.ts'
import {evaluateTree} from './evaluate-tree.ts'
import {parseQuery} from './parse-query.ts'

interface Change {
  before: LakeDocument | null
  after: LakeDocument | null
}

export interface DeltaQuery {
  matches(change: Change): Promise<boolean>
  /** The request body. With a snapshot the projection can follow references. */
  project(change: Change, snapshot?: Snapshot): Promise<unknown>
}

/**
 * A webhook's filter and projection, which may use `before()`, `after()` and `delta::…`; otherwise
 * fields are those of the document after the change, or before its deletion.
 *
 * @param filter a condition without brackets; empty matches everything.
 * @param projection with braces; empty sends the whole document.
 * @throws {QueryError} for a bad filter or projection.
 */
export function compileDelta(filter: string, projection: string): DeltaQuery {
  const condition = parseQuery(filter.trim() || 'true', {}, 'delta')
  const body = parseQuery(projection.trim() || '@', {}, 'delta')
  const world = ({before, after}: Change) => ({root: after ?? before, before, after})
  return {
    async matches(change) {
      return (await evaluateTree(condition, {query: filter}, world(change))) === true
    },
    project(change, snapshot) {
      const dereference = ({_ref}: {_ref: string}) => snapshot?.get(_ref)
      return evaluateTree(body, {query: projection}, {...world(change), dereference})
    },
  }
}
