import {type Node, nodes} from './ast.ts'
import {argumentCounts} from './functions.ts'
import {isGeoMark} from './geo/name-geo.ts'
import {QueryError} from '../errors/query-error.ts'

/** @throws {QueryError} for calls that groq-js accepts or rejects late, unlike Sanity. */
export function refuseMisuse(tree: Node, query: string): void {
  for (const node of nodes(tree)) {
    if (node.type === 'PipeFuncCall' && node.name === 'score' && !givesDocuments(node.base)) {
      throw refusal('score() needs documents: use it on *, before any projection', 'score', query)
    }
    if (node.type !== 'FuncCall') continue
    const name = nameOf(node)
    if (name === 'text::query')
      throw refusal(
        'text::query() cannot be used here: use it on the right of "match"',
        name,
        query,
      )
    if (name === 'text::semanticSimilarity') throw refusal(noEmbeddings, name, query, 'queryError')
    const [wanted, got] = isGeo(node)
      ? [1, node.args.length - 1]
      : [argumentCounts[name], node.args.length]
    if (wanted !== undefined && wanted !== got) {
      const count = `expected ${wanted}, got ${got}`
      throw refusal(`incorrect number of arguments to function ${name}(): ${count}`, name, query)
    }
  }
}

const noEmbeddings =
  'text::semanticSimilarity() is not implemented here: it needs the embeddings of the hosted lake; use match text::query() instead'

function nameOf(node: Extract<Node, {type: 'FuncCall'}>): string {
  if (isGeo(node)) return 'geo'
  return node.namespace === 'global' ? node.name : `${node.namespace}::${node.name}`
}

function isGeo({args: [first]}: Extract<Node, {type: 'FuncCall'}>): boolean {
  return first?.type === 'Value' && isGeoMark(first.value)
}

/** Whether the result is whole documents in some order, and nothing else. */
function givesDocuments(node: Node): boolean {
  switch (node.type) {
    case 'Everything':
      return true
    case 'Group':
    case 'Filter':
    case 'Slice':
    case 'ArrayCoerce':
    case 'PipeFuncCall':
      return givesDocuments(node.base)
    default:
      return false
  }
}

function refusal(
  description: string,
  name: string,
  query: string,
  type: QueryError['type'] = 'queryParseError',
): QueryError {
  const start = Math.max(0, query.indexOf(`${name}(`))
  return new QueryError(description, query, {type, start, end: start + name.length})
}
