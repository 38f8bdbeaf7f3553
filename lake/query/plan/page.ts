import {type Node, nodes, ungroup} from '../ast.ts'
import {conditionsOnEverything, pathOf} from './constraints.ts'

export interface Key {
  path: readonly string[]
  direction: 1 | -1
}

/** The first `count` results of `*[…]`, sorted by some of their own fields. */
export interface Page {
  filter: Node
  conditions: readonly Node[]
  keys: readonly Key[]
  count: number
}

export function pageOf(node: Node): Page | undefined {
  const count = countOf(node)
  if (count === undefined || !('base' in node) || !node.base) return undefined
  const ordered = ungroup(node.base)
  if (ordered.type !== 'PipeFuncCall' || ordered.name !== 'order') return undefined
  const {filter, fields} = filterBelow(ungroup(ordered.base))
  const conditions = conditionsOnEverything(filter)
  if (!conditions || !conditions.every(standsAlone)) return undefined
  const keys = ordered.args.map((key) => keyOf(key, fields)).filter((key) => key !== undefined)
  return keys.length < ordered.args.length ? undefined : {filter, conditions, keys, count}
}

function countOf(node: Node): number | undefined {
  if (node.type === 'AccessElement') return node.index < 0 ? undefined : node.index + 1
  if (node.type !== 'Slice' || node.left < 0 || node.right < 0) return undefined
  return node.right + Number(node.isInclusive)
}

// True when the condition depends on nothing but the document, so it can be evaluated early.
function standsAlone(condition: Node): boolean {
  return nodes(condition).every(
    (node) =>
      !['Parent', 'Everything', 'Deref'].includes(node.type) &&
      !(node.type === 'FuncCall' && ['diff', 'delta'].includes(node.namespace)),
  )
}

type Fields = ReadonlyMap<string, Node>

function filterBelow(node: Node): {filter: Node; fields?: Fields} {
  if (node.type !== 'Map' || node.expr.type !== 'Projection') return {filter: node}
  const {base, expr: made} = node.expr
  if (base.type !== 'This' || made.type !== 'Object') return {filter: node}
  const named = made.attributes.map((field): [string, Node] | undefined =>
    field.type === 'ObjectAttributeValue' ? [field.name, field.value] : undefined,
  )
  const known = named.filter((field) => field !== undefined)
  if (known.length < named.length) return {filter: node}
  return {filter: ungroup(node.base), fields: new Map(known)}
}

function keyOf(node: Node, fields: Fields | undefined): Key | undefined {
  const isDirected = node.type === 'Asc' || node.type === 'Desc'
  const path = pathOf(fieldOf(ungroup(isDirected ? node.base : node), fields))
  // The one field that stored documents do not have.
  if (!path || path[0] === '_originalId') return undefined
  return {path, direction: node.type === 'Desc' ? -1 : 1}
}

function fieldOf(node: Node, fields: Fields | undefined): Node {
  if (!fields) return node
  if (node.type === 'AccessElement') {
    const list = fieldOf(ungroup(node.base), fields)
    const before = list.type === 'Array' ? list.elements.slice(0, node.index + 1) : []
    const element = before.some(({isSplat}) => isSplat) ? undefined : before[node.index]
    return element ? ungroup(element.value) : node
  }
  const path = pathOf(node)
  return (path?.length === 1 && fields.get(path[0] ?? '')) || {type: 'This'}
}
