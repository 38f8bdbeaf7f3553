import {attribute, type Node, rewrite, ungroup, value} from '../ast.ts'
import {
  conditionsOnEverything,
  type Constraint,
  type Constraints,
  constraintsOf,
  onlyTypes,
  referencedFromOutside,
  referencesDecidedByIndex,
  strings,
  stringsOf,
} from './constraints.ts'
import {referringTo} from './lookups.ts'
import {firstToPass, inOrderOf} from './ordered.ts'
import {type Page, pageOf} from './page.ts'
import {byId, type Shown, type View} from '../view.ts'

export interface Visit {
  present(shown: readonly Shown[]): unknown[]
  /** Called with the number of documents about to be read one by one. */
  look(count: number): void
  /** Called before a search of every body on the disk. @throws when there is no time for that. */
  mayScan(): void
  /** The value of an expression that reads no other documents. */
  select(tree: Node): unknown
}

/**
 * A copy of the tree with each filtered `*` replaced by the candidates that an index (type, id,
 * references, words) or a plain comparison leaves. The filter itself stays, so the result is the
 * same; but for a `references()` that the index decides, which would read every body.
 */
export function narrow(tree: Node, view: View, visit: Visit): Node {
  const pages = new Map<Node, readonly Shown[]>()
  return rewrite(tree, (node) => {
    if (isCallTo(node, 'releases', 'all')) {
      const releases = view.ofType('system.release')
      visit.look(releases.length)
      return value(visit.present(releases))
    }
    if (node.type === 'FuncCall' && isCallTo(node, 'global', 'count')) {
      const [list] = node.args
      const count = list && countOf(list)
      if (count !== undefined) return value(count)
    }
    const page = pageOf(node)
    const first = page && firstOf(page)
    if (first) pages.set(page.filter, first)
    const conditions = conditionsOnEverything(node)
    const base = conditions && narrowed(conditions, pages.get(node))
    if (!base) return undefined
    const decided = pages.has(node) ? undefined : referencesDecidedByIndex(conditions)
    return conditions.reduce<Node>(
      (filtered, condition) => ({
        type: 'Filter',
        base: filtered,
        expr: narrow(decided ? alwaysTrue(decided, condition) : condition, view, visit),
      }),
      base,
    )
  })

  /** The length of `*` or `*[_type == "a"]`, under any projection or order. */
  function countOf(counted: Node): number | undefined {
    const list = ungroup(counted)
    if (list.type === 'Everything') return view.count()
    const isOrder = list.type === 'PipeFuncCall' && list.name === 'order'
    if (isOrder || list.type === 'Map' || list.type === 'ArrayCoerce') return countOf(list.base)
    const conditions = conditionsOnEverything(list)
    const types = conditions && onlyTypes(conditions)
    return types && view.count(types)
  }

  function narrowed(conditions: Node[], known?: readonly Shown[]): Node | undefined {
    if (known) return value(visit.present(known))
    const constraints = constraintsOf(conditions)
    const outside = referencedFromOutside(conditions)
    if (outside && !stringsOf(constraints, '_id')) return referringTo(outside)
    if (!constraints.size) return undefined
    const source = smallestSource(view, constraints, visit)
    visit.look(source.length)
    return value(visit.present(met(source, constraints)))
  }

  function firstOf({conditions, keys, count}: Page): Shown[] | undefined {
    const constraints = constraintsOf(conditions)
    const types = stringsOf(constraints, '_type')
    if (types?.length !== 1 || isDecidedBetter(constraints)) return undefined
    const ordered = inOrderOf(view, types.join(), keys)
    const first = firstToPass(ordered, count, (batch) => {
      visit.look(batch.length)
      const passed = conditions.reduce<Node>(
        (base, expr) => ({type: 'Filter', base, expr}),
        value(visit.present(met(batch, constraints))),
      )
      const ids = attribute('_id', {type: 'This'})
      const found = visit.select({
        type: 'Map',
        base: {type: 'ArrayCoerce', base: passed},
        expr: ids,
      })
      return new Set(Array.isArray(found) ? found : [])
    })
    return first.toSorted(byId)
  }
}

const alwaysTrue = (decided: Node, condition: Node): Node =>
  rewrite(condition, (node) => (node === decided ? value(true) : undefined))

// True when another index selects fewer documents than the type does.
function isDecidedBetter(constraints: Constraints): boolean {
  const better = new Set(['["_id"]', '["slug","current"]', 'global::references'])
  return [...constraints].some(([name, {on}]) => on === 'words' || better.has(name))
}

function met(documents: readonly Shown[], constraints: Constraints): Shown[] {
  const tests = [...constraints.values()]
  return documents.filter((shown) => tests.every((test) => meets(shown, test)))
}

function smallestSource(view: View, constraints: Constraints, visit: Visit): readonly Shown[] {
  const ids = stringsOf(constraints, '_id')
  if (ids) return union(ids, (id) => [view.get(id)].filter((shown) => shown !== undefined))
  const references = constraints.get('global::references')
  if (references) return union(strings(references), (id) => view.referring(id))
  const slugs = constraints.get(JSON.stringify(['slug', 'current']))
  if (slugs && strings(slugs).length === slugs.values.size)
    return union(strings(slugs), (slug) => view.withSlug(slug))
  const words = [...constraints.values()].flatMap((constraint) =>
    constraint.on === 'words' ? strings(constraint) : [],
  )
  if (words.length) visit.mayScan()
  const searched = words.length ? view.containing(words) : undefined
  if (searched) return searched
  const types = stringsOf(constraints, '_type')
  return types ? union(types, (type) => view.ofType(type)) : view.all()
}

/** What several keys find, in the dataset's order, which a filter keeps. */
export function union(keys: readonly string[], find: (key: string) => readonly Shown[]) {
  const [first = [], ...rest] = keys.map(find)
  if (!rest.length) return first
  const found = new Map(first.concat(...rest).map((shown) => [shown.id, shown]))
  return [...found.values()].toSorted(byId)
}

function meets({id, stored}: Shown, constraint: Constraint): boolean {
  if (constraint.on !== 'field') {
    // References and words are left to the filter, after an index was used if possible.
    if (constraint.on !== 'group') return true
    return [...constraint.values].some((group) => id === group || id.endsWith(`.${String(group)}`))
  }
  const [name = ''] = constraint.path
  if (constraint.path.length === 1 && name === '_id') return constraint.values.has(id)
  // `_originalId` is computed, and replaces any stored field of that name.
  if (name === '_originalId') return true
  return constraint.values.has(constraint.path.reduce(step, stored))
}

function step(part: unknown, name: string): unknown {
  const isObject = typeof part === 'object' && part !== null && !Array.isArray(part)
  return isObject && Object.hasOwn(part, name) ? Reflect.get(part, name) : undefined
}

export function isCallTo(node: Node, namespace: string, name: string): boolean {
  return node.type === 'FuncCall' && node.namespace === namespace && node.name === name
}
