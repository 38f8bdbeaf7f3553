import {GroqSyntaxError, parse} from 'groq-js'
import {type Node, nodes} from './ast.ts'
import {QueryError} from './query-error.ts'
import {expandTextQueries} from './text-search.ts'

/**
 * Parses a query with its parameters filled in and its text searches spelt out.
 * @throws {QueryError} for bad syntax, an unknown function, or a parameter that was not given.
 */
export function parseQuery(
  query: string,
  params: Record<string, unknown>,
  mode: 'normal' | 'delta' = 'normal',
): Node {
  if (!query.trim()) throw new QueryError('unexpected end-of-file, expected expression', query)
  try {
    return prepare(query, params, mode)
  } catch (cause) {
    // The only one that can come up here is the call stack's.
    if (!(cause instanceof RangeError)) throw cause
    throw new QueryError('the query is nested too deeply', query, {cause})
  }
}

function prepare(query: string, params: Record<string, unknown>, mode: 'normal' | 'delta'): Node {
  const tree = parseOrExplain(query, params, mode)
  for (const node of nodes(tree)) {
    if (node.type !== 'Parameter') continue
    const start = query.search(new RegExp(`\\$${node.name}\\b`))
    const end = start + node.name.length + 1
    throw new QueryError(`param $${node.name} referenced, but not provided`, query, {start, end})
  }
  const expanded = expandTextQueries(tree)
  for (const node of nodes(expanded)) refuseUnsupported(node, query)
  return expanded
}

const UNSUPPORTED = new Set([
  'text::query',
  'text::semanticSimilarity',
  'geo::latLng',
  'geo::contains',
  'geo::intersects',
  'geo::distance',
  'media::aspect',
  'documents::get',
  'documents::incomingRefCount',
  'documents::incomingGlobalDocumentReferenceCount',
  'user::attributes',
  'global::anywhere',
])

function refuseUnsupported(node: Node, query: string): void {
  if (node.type !== 'FuncCall') return
  const name = `${node.namespace}::${node.name}`
  if (!UNSUPPORTED.has(name)) return
  const hint =
    name === 'text::query' ? 'use it on the right of "match"' : 'it needs the hosted lake'
  const start = Math.max(0, query.indexOf(node.name))
  throw new QueryError(`${name}() cannot be used here: ${hint}`, query, {
    start,
    end: start + node.name.length,
  })
}

const END_OF_QUERY = 'Unexpected end of query'

function parseOrExplain(
  query: string,
  params: Record<string, unknown>,
  mode: 'normal' | 'delta',
): Node {
  try {
    return parse(query, {params: withoutUndefined(params), mode})
  } catch (cause) {
    if (cause instanceof GroqSyntaxError) {
      const detail = cause.message.replace(/^.*? at position \d+: /, '')
      const start = detail === END_OF_QUERY ? query.length : cause.position
      throw new QueryError(inSanityWords(detail), query, {start, end: start, cause})
    }
    if (cause instanceof RangeError) throw cause
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new QueryError(inSanityWords(detail), query, {cause})
  }
}

function inSanityWords(detail: string): string {
  if (detail === END_OF_QUERY) return 'unexpected end-of-file, expected expression'
  return detail.charAt(0).toLowerCase() + detail.slice(1)
}

function withoutUndefined(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined))
}
