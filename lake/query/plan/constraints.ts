import {attribute, type Node, ungroup} from '../ast.ts'
import {isLookup} from './lookups.ts'

/** One condition that a document must meet: `values` are alternatives. */
export type Constraint =
  | {readonly on: 'field'; readonly path: readonly string[]; readonly values: ReadonlySet<unknown>}
  | {readonly on: 'references' | 'group' | 'words'; readonly values: ReadonlySet<unknown>}

/** Necessary conditions of a filter, by name. The filter may require more. */
export type Constraints = ReadonlyMap<string, Constraint>

const nothing: Constraints = new Map()

/** The conditions of `*[a][b]…`, first to last; undefined when not `*` is filtered. */
export function conditionsOnEverything(node: Node): Node[] | undefined {
  if (node.type !== 'Filter') return undefined
  const base = ungroup(node.base)
  if (base.type === 'Everything') return [node.expr]
  const before = conditionsOnEverything(base)
  return before && [...before, node.expr]
}

export function constraintsOf(conditions: readonly Node[]): Constraints {
  return conditions.map(constraintsOfOne).reduce(both, nothing)
}

function constraintsOfOne(condition: Node): Constraints {
  const node = ungroup(condition)
  if (node.type === 'And') return both(constraintsOfOne(node.left), constraintsOfOne(node.right))
  if (node.type === 'Or') {
    if (isNever(node.right)) return constraintsOfOne(node.left)
    return either(constraintsOfOne(node.left), constraintsOfOne(node.right))
  }
  if (node.type === 'FuncCall') return constraintsOfCall(node)
  if (node.type !== 'OpCall') return nothing
  if (node.op === '==') {
    return (
      constrain(node.left, constants(node.right)) ??
      constrain(node.right, constants(node.left)) ??
      nothing
    )
  }
  if (node.op === 'match') return wordsOf(node.left, node.right)
  if (node.op === 'in') return constrain(node.left, constantList(node.right)) ?? nothing
  return nothing
}

function constraintsOfCall(node: Extract<Node, {type: 'FuncCall'}>): Constraints {
  const name = `${node.namespace}::${node.name}`
  const on = {'global::references': 'references', 'sanity::versionOf': 'group'} as const
  if (name !== 'global::references' && name !== 'sanity::versionOf') return nothing
  const values = node.args.map(
    (arg) => constants(arg) ?? (on[name] === 'references' ? constantList(arg) : undefined),
  )
  const known = values.filter((value) => value !== undefined)
  if (known.length < values.length) return nothing
  return new Map([[name, {on: on[name], values: new Set(known.flat())}]])
}

// The Studio also compares `_id` with the words of a search, which are never valid ids.
function isNever(condition: Node): boolean {
  const node = ungroup(condition)
  if (node.type !== 'FuncCall' || node.name !== 'references') return false
  return node.args.every((arg) => constants(arg)?.every((id) => !/^[\w.-]+$/.test(String(id))))
}

/** For a search of whole documents: text that the JSON of every match contains. */
function wordsOf(left: Node, right: Node): Constraints {
  const [pattern] = constants(right) ?? []
  if (typeof pattern !== 'string' || !searchesText(ungroup(left))) return nothing
  const longest = (pattern.match(/[a-z0-9]+/gi) ?? []).toSorted((a, b) => b.length - a.length)[0]
  return longest === undefined || longest.length < 2
    ? nothing
    : new Map([[`words ${longest}`, {on: 'words', values: new Set([longest])}]])
}

// True only for the document's text and plain ids, both of which the JSON contains.
function searchesText(node: Node): boolean {
  if (isLookup(node)) return true
  return (
    node.type === 'Array' &&
    node.elements.every(({value}) => isLookup(value) || pathOf(value)?.join() === '_id')
  )
}

function constrain(node: Node, values: unknown[] | undefined): Constraints | undefined {
  const path = pathOf(node)
  if (!path || !values) return undefined
  return new Map([[JSON.stringify(path), {on: 'field', path, values: new Set(values)}]])
}

/** `a.b` or `@.a.b` as names; undefined for any other expression. */
export function pathOf(node: Node): string[] | undefined {
  const inner = ungroup(node)
  if (inner.type !== 'AccessAttribute') return undefined
  if (!inner.base || inner.base.type === 'This') return [inner.name]
  const base = pathOf(inner.base)
  return base && [...base, inner.name]
}

// Only these compare in GROQ as with === and in a Set; a missing field makes null incomparable.
function constants(node: Node): unknown[] | undefined {
  const inner = ungroup(node)
  return inner.type === 'Value' && isScalar(inner.value) ? [inner.value] : undefined
}

function constantList(node: Node): unknown[] | undefined {
  const inner = ungroup(node)
  if (inner.type === 'Value')
    return Array.isArray(inner.value) && inner.value.every(isScalar) ? inner.value : undefined
  if (inner.type !== 'Array') return undefined
  const lists = inner.elements.map(({value, isSplat}) =>
    isSplat ? constantList(value) : constants(value),
  )
  const known = lists.filter((list) => list !== undefined)
  return known.length < lists.length ? undefined : known.flat()
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

function both(left: Constraints, right: Constraints): Constraints {
  const merged = new Map(left)
  for (const [name, constraint] of right) {
    const other = left.get(name)
    // A field has one value, but a document may have many references: only fields can be
    // intersected.
    if (other?.on === 'field') {
      merged.set(name, {
        ...other,
        values: new Set([...other.values].filter((value) => constraint.values.has(value))),
      })
    } else if (!other) merged.set(name, constraint)
  }
  return merged
}

function either(left: Constraints, right: Constraints): Constraints {
  const shared = new Map<string, Constraint>()
  for (const [name, constraint] of left) {
    const other = right.get(name)
    if (other)
      shared.set(name, {...constraint, values: new Set([...constraint.values, ...other.values])})
  }
  return shared
}

export function onlyTypes(conditions: readonly Node[]): string[] | undefined {
  if (!conditions.every(isOfTypes)) return undefined
  return stringsOf(constraintsOf(conditions), '_type')
}

function isOfTypes(condition: Node): boolean {
  const node = ungroup(condition)
  if (node.type === 'And' || node.type === 'Or')
    return isOfTypes(node.left) && isOfTypes(node.right)
  if (node.type !== 'OpCall' || (node.op !== '==' && node.op !== 'in')) return false
  return [...constraintsOfOne(node).keys()].join() === JSON.stringify(['_type'])
}

export function stringsOf(constraints: Constraints, field: string): string[] | undefined {
  const constraint = constraints.get(JSON.stringify([field]))
  return constraint && strings(constraint)
}

export function strings({values}: Constraint): string[] {
  return [...values].filter((value) => typeof value === 'string')
}

/**
 * For `references(^._id)`, `references(^.topics[]._ref)`, `author._ref == ^._id` and
 * `^._id in authors[]._ref`: the expression that gives the id or ids, as seen from outside the
 * filter.
 */
export function referencedFromOutside(conditions: readonly Node[]): Node | undefined {
  for (const condition of conditions) {
    const node = ungroup(condition)
    if (node.type === 'And') {
      const found = referencedFromOutside([node.left, node.right])
      if (found) return found
    }
    const outside = referencedBy(node)
    if (outside) return outside
  }
  return undefined
}

/** The `references(…)` of a filter that holds for exactly those documents that its index finds. */
export function referencesDecidedByIndex(conditions: readonly Node[]): Node | undefined {
  // An index of ids is asked first.
  if (stringsOf(constraintsOf(conditions), '_id')) return undefined
  const all = conditions.flatMap(conjunctsOf)
  const asked =
    all.find(referencedBy) ?? all.find((node) => constraintsOfOne(node).has('global::references'))
  return asked?.type === 'FuncCall' && asked.name === 'references' ? asked : undefined
}

function conjunctsOf(condition: Node): Node[] {
  const node = ungroup(condition)
  return node.type === 'And' ? [node.left, node.right].flatMap(conjunctsOf) : [node]
}

function referencedBy(node: Node): Node | undefined {
  if (node.type === 'FuncCall' && node.name === 'references' && node.args.length === 1)
    return node.args[0] && (fromOutside(node.args[0]) ?? listFromOutside(node.args[0]))
  if (node.type !== 'OpCall') return undefined
  if (node.op === '==') {
    if (pathOf(node.left)?.at(-1) === '_ref') return idFromOutside(node.right)
    if (pathOf(node.right)?.at(-1) === '_ref') return idFromOutside(node.left)
  }
  if (node.op === 'in' && endsInRef(node.right)) return idFromOutside(node.left)
  return undefined
}

function endsInRef(list: Node): boolean {
  if (list.type !== 'Map' || list.base.type !== 'ArrayCoerce' || !pathOf(list.base.base))
    return false
  return pathOf(list.expr)?.at(-1) === '_ref'
}

/** `^.topics[]._ref` becomes `@.topics[]._ref`. */
function listFromOutside(node: Node): Node | undefined {
  const inner = ungroup(node)
  if (inner.type !== 'Map' || inner.base.type !== 'ArrayCoerce' || !pathOf(inner.expr))
    return undefined
  const list = fromOutside(inner.base.base)
  return list && {...inner, base: {...inner.base, base: list}}
}

/** Only ids: null from another missing field would equal a field that is missing inside. */
function idFromOutside(node: Node): Node | undefined {
  const outside = fromOutside(node)
  return outside?.type === 'AccessAttribute' && outside.name === '_id' ? outside : undefined
}

/** `^.a` becomes `@.a`, `^.^.a` becomes `^.a`: one scope further out. */
function fromOutside(node: Node): Node | undefined {
  const inner = ungroup(node)
  if (inner.type !== 'AccessAttribute' || !inner.base) return undefined
  const base = ungroup(inner.base)
  if (base.type !== 'Parent') {
    const outer = fromOutside(base)
    return outer && attribute(inner.name, outer)
  }
  return attribute(inner.name, base.n === 1 ? {type: 'This'} : {type: 'Parent', n: base.n - 1})
}
