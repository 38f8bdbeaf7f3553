import {attribute, type Node, rewrite, ungroup, value} from '../ast.ts'
import {
  conditionsOnEverything,
  type Constraint,
  type Constraints,
  constraintsOf,
  onlyTypes,
  referencedFromOutside,
  strings,
  stringsOf,
} from './constraints.ts'
import {referringTo} from './lookups.ts'
import {firstToPass, inOrderOf} from './ordered.ts'
import {type Page, pageOf} from './page.ts'
import {byId, type Shown, type View} from '../view.ts'

export interface Visit {
  present(shown: readonly Shown[]): unknown[]
  /** Told how many documents are about to be looked at one by one. */
  look(count: number): void
  /** Asked before every body on the disk is searched. @throws when there is no time for that. */
  mayScan(): void
  /** The value of an expression that asks for no other documents. */
  select(tree: Node): unknown
}

/**
 * Replaces each `*` that is filtered by something an index knows (type, id, references) or a plain
 * comparison can tell, by the documents in question. The filter itself stays, so the answer is the same.
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
    return conditions.reduce<Node>(
      (filtered, condition) => ({
        type: 'Filter',
        base: filtered,
        expr: narrow(condition, view, visit),
      }),
      base,
    )
  })

  /** How many `*` or `*[_type == "a"]` gives, whatever is made of each or in which order. */
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

  /** All that the page can hold, when an order of the type's documents tells before the others are looked at. */
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

// A type is what the other indexes beat.
function isDecidedBetter(constraints: Constraints): boolean {
  const better = new Set(['["_id"]', '["slug","current"]', 'global::references'])
  return [...constraints].some(([name, {on}]) => on === 'words' || better.has(name))
}

function met(documents: readonly Shown[], constraints: Constraints): Shown[] {
  const tests = [...constraints.values()]
  return documents.filter((shown) => tests.every((test) => meets(shown, test)))
}

/** The fewest documents that an index can name, among which are all that meet the constraints. */
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
    // References and words are left to the filter: the index was used where it could be.
    if (constraint.on !== 'group') return true
    return [...constraint.values].some((group) => id === group || id.endsWith(`.${String(group)}`))
  }
  const [name = ''] = constraint.path
  if (constraint.path.length === 1 && name === '_id') return constraint.values.has(id)
  // Shown by overlays only, in the place of whatever is stored under the name.
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
