import {type Node, rewrite, value} from './ast.ts'
import {
  conditionsOnEverything,
  type Constraint,
  type Constraints,
  constraintsOf,
  referencedFromOutside,
  strings,
  stringsOf,
} from './constraints.ts'
import {lookupList} from './lookups.ts'
import {byId, type Shown, type View} from './view.ts'

export interface Visit {
  present(shown: readonly Shown[]): unknown[]
  /** Told how many documents are about to be looked at one by one. */
  look(count: number): void
  /** Asked before every body on the disk is searched. @throws when there is no time for that. */
  mayScan(): void
}

/**
 * Replaces each `*` that is filtered by something an index knows (type, id, references) or a plain
 * comparison can tell, by the documents in question. The filter itself stays, so the answer is the same.
 */
export function narrow(tree: Node, view: View, visit: Visit): Node {
  return rewrite(tree, (node) => {
    if (isCallTo(node, 'releases', 'all')) {
      const releases = view.ofType('system.release')
      visit.look(releases.length)
      return value(visit.present(releases))
    }
    const conditions = conditionsOnEverything(node)
    const base = conditions && narrowed(conditions)
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

  function narrowed(conditions: Node[]): Node | undefined {
    const constraints = constraintsOf(conditions)
    const outside = referencedFromOutside(conditions)
    if (outside && !stringsOf(constraints, '_id')) return lookupList('referring', outside)
    if (!constraints.size) return undefined
    const source = smallestSource(view, constraints, visit)
    visit.look(source.length)
    const tests = [...constraints.values()]
    const met = source.filter((shown) => tests.every((test) => meets(shown, test)))
    return value(visit.present(met))
  }
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

// A filter keeps the dataset's order, so what several keys find must not come one key after the other.
function union(keys: readonly string[], find: (key: string) => readonly Shown[]) {
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
