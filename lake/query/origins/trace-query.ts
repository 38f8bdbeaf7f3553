import {attribute, type Attribute, call, type Node, nodes, object, value} from '../ast.ts'
import {isOwnCall} from '../own-call.ts'
import {FIELDS, LITERAL, SOURCE, UNKNOWN} from './source.ts'

/**
 * A query that gives, in the same shape, where each value comes from: a `Source`, `LITERAL`, or
 * `UNKNOWN` (also null) for what is computed or too complex to trace. Evaluate it over traced
 * documents, so that filters, orders and scopes behave as in the original query.
 */
export function traceQuery(node: Node): Node {
  if (isOwnCall(node)) return value(UNKNOWN)
  switch (node.type) {
    case 'This':
    case 'Parent':
    case 'Deref':
      return attribute(SOURCE, node)
    case 'Everything':
      return eachSource(node)
    case 'Value':
      return value(LITERAL)
    case 'Group':
      return traceQuery(node.base)
    case 'AccessAttribute': {
      const fields = traceFields(node.base ?? {type: 'This'})
      return fields ? attribute(node.name, fields) : value(UNKNOWN)
    }
    case 'AccessElement':
    case 'Slice':
    case 'ArrayCoerce':
      return {...node, base: traceQuery(node.base)}
    case 'Map':
    case 'FlatMap':
    case 'Projection':
      return {...node, expr: traceQuery(node.expr)}
    case 'Filter':
    case 'PipeFuncCall':
      return traceRearranged(node)
    case 'Object':
      return traceObject(node.attributes)
    case 'Array':
      return {
        ...node,
        elements: node.elements.map((element) => ({...element, value: traceQuery(element.value)})),
      }
    case 'Select':
      return traceSelect(node, traceQuery)
    case 'FuncCall':
      return isCoalesce(node) ? traceSelect(firstDefined(node.args), traceQuery) : value(UNKNOWN)
    default:
      return value(UNKNOWN)
  }
}

type Select = Extract<Node, {type: 'Select'}>

function traceFields(node: Node): Node | undefined {
  if (node.type === 'Group') return traceFields(node.base)
  if (node.type === 'Object') return traceObject(node.attributes)
  if (node.type === 'Projection') return {...node, expr: traceFields(node.expr) ?? value(UNKNOWN)}
  if (node.type === 'AccessElement' && !isStored(node.base)) return traceQuery(node)
  if (node.type === 'Select' || isCoalesce(node)) {
    const select = node.type === 'Select' ? node : firstDefined(node.args)
    return traceSelect(select, (branch) => traceFields(branch) ?? value(UNKNOWN))
  }
  return isStored(node) ? attribute(FIELDS, node) : undefined
}

function traceObject(attributes: readonly Attribute[]): Node {
  const sources: Attribute[] = []
  for (const part of attributes) {
    const traced =
      part.type === 'ObjectAttributeValue' ? traceQuery(part.value) : traceFields(part.value)
    // A spread of unknown origin may have replaced any field before it.
    if (!traced || (part.type !== 'ObjectAttributeValue' && isUnknown(traced)))
      return value(UNKNOWN)
    sources.push({...part, value: traced})
  }
  return {type: 'Object', attributes: sources}
}

function traceRearranged(node: Extract<Node, {type: 'Filter' | 'PipeFuncCall'}>): Node {
  if (isStored(node)) return eachSource(node)
  const pairs = pairUp(node)
  return pairs
    ? {type: 'Map', base: pairs, expr: attribute('source', {type: 'This'})}
    : value(UNKNOWN)
}

/**
 * The array's elements as `{value, source}`. After filtering or ordering, the index of a projected
 * element no longer tells its source, so the two are kept together.
 */
function pairUp(node: Node): Node | undefined {
  if (node.type === 'Group') return pairUp(node.base)
  if (node.type === 'Map') {
    return {...node, expr: object({value: node.expr, source: traceQuery(node.expr)})}
  }
  if (node.type !== 'Filter' && node.type !== 'Slice' && node.type !== 'PipeFuncCall')
    return undefined
  const base = pairUp(node.base)
  if (!base) return undefined
  if (node.type === 'Slice') return {...node, base}
  const inner = node.type === 'Filter' ? [node.expr] : node.args
  if (node.type === 'PipeFuncCall' && node.name !== 'order') return undefined
  // Reading `value` adds a scope, which would shift every `^`.
  if (nodes(inner).some(({type}) => type === 'Parent')) return undefined
  const onValue = (expr: Node): Node =>
    expr.type === 'Asc' || expr.type === 'Desc'
      ? {...expr, base: onValue(expr.base)}
      : {type: 'Projection', base: attribute('value'), expr}
  return node.type === 'Filter'
    ? {...node, base, expr: onValue(node.expr)}
    : {...node, base, args: node.args.map(onValue)}
}

/** Whether the node gives documents, or parts of them, unchanged. */
function isStored(node: Node): boolean {
  switch (node.type) {
    case 'This':
    case 'Parent':
    case 'Everything':
    case 'Deref':
      return true
    case 'AccessAttribute':
      return !node.base || isStored(node.base)
    case 'Group':
    case 'Filter':
    case 'Slice':
    case 'AccessElement':
    case 'ArrayCoerce':
      return isStored(node.base)
    case 'PipeFuncCall':
      return node.name === 'order' && isStored(node.base)
    case 'Map':
    case 'FlatMap':
      return isStored(node.base) && isStored(node.expr)
    default:
      return false
  }
}

function eachSource(base: Node): Node {
  return {type: 'Map', base, expr: attribute(SOURCE, {type: 'This'})}
}

function traceSelect(node: Select, trace: (branch: Node) => Node): Node {
  const alternatives = node.alternatives.map((branch) => ({...branch, value: trace(branch.value)}))
  return {...node, alternatives, ...(node.fallback && {fallback: trace(node.fallback)})}
}

function firstDefined(args: readonly Node[]): Select {
  const alternatives = args.map((arg) => ({
    type: 'SelectAlternative' as const,
    condition: call('defined', arg),
    value: arg,
  }))
  return {type: 'Select', alternatives}
}

function isCoalesce(node: Node): node is Extract<Node, {type: 'FuncCall'}> {
  return node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'coalesce'
}

function isUnknown(node: Node): boolean {
  return node.type === 'Value' && node.value === UNKNOWN
}
