import {type Node, ungroup} from './ast.ts'
import {conditionsOnEverything} from './plan/constraints.ts'
import {evaluateTree} from './evaluate-tree.ts'
import {parseLookup} from './plan/lookups.ts'
import {parseQuery} from './parse-query.ts'
import {QueryError} from '../errors/query-error.ts'
import {textOf} from './text-search.ts'

export interface DocumentFilter {
  matches(document: {_id: string}): Promise<boolean>
}

/** The filter of a query. @throws {QueryError} if it is invalid or does not start from `*`. */
export function compileFilter(
  query: string,
  params: Record<string, unknown>,
  asking: {identity?: string; projectId?: string; dataset?: string} = {},
): DocumentFilter {
  const source = sourceOf(parseQuery(query, params))
  if (!source) throw new QueryError('expected a query of the form *[filter]', query)
  if (source.type === 'Everything') return {matches: async () => true}
  return {
    async matches(document) {
      const found = await evaluateTree(
        source,
        {...asking, query},
        {
          dataset: [document],
          dereference: ({_ref}) =>
            parseLookup(_ref)?.kind === 'text' ? textOf(document) : undefined,
        },
      )
      return Array.isArray(found) && found.length > 0
    },
  }
}

function sourceOf(tree: Node): Node | undefined {
  const node = ungroup(tree)
  if (node.type === 'Everything' || conditionsOnEverything(node)) return node
  return 'base' in node && node.base ? sourceOf(node.base) : undefined
}
