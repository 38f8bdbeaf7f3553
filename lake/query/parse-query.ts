import {GroqSyntaxError, parse} from 'groq-js'
import {type Node, nodes} from './ast.ts'
import {writeFunctions} from './functions.ts'
import {nameGeo} from './geo/name-geo.ts'
import {QueryError} from '../errors/query-error.ts'
import {expandTextQueries} from './text-search.ts'
import {refuseMisuse} from './refuse-misuse.ts'

/**
 * The syntax tree of a query, with parameters filled in, and with text searches and functions that
 * groq-js lacks rewritten into expressions it can evaluate.
 * @throws {QueryError} for bad syntax, an unknown function, or a missing parameter.
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
    // The only RangeError possible here is a stack overflow.
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
  refuseMisuse(expanded, query)
  return writeFunctions(expanded)
}

const END_OF_QUERY = 'Unexpected end of query'

function parseOrExplain(
  query: string,
  params: Record<string, unknown>,
  mode: 'normal' | 'delta',
): Node {
  const named = nameGeo(query)
  try {
    // groq-js recognises a comment only if its line ends.
    return parse(`${named.query}\n`, {params: withoutUndefined(params), mode})
  } catch (cause) {
    if (cause instanceof GroqSyntaxError) {
      const detail = cause.message.replace(/^.*? at position \d+: /, '')
      const start = Math.min(
        query.length,
        detail === END_OF_QUERY ? query.length : named.positionOf(cause.position),
      )
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
