import {type Node, rewrite, value} from './ast.ts'
import {
  conditionsOnEverything,
  type Constraint,
  type Constraints,
  constraintsOf,
  referencedFromOutside,
  stringsOf,
} from './constraints.ts'
import {lookupList} from './lookups.ts'
import {byId, type Shown, type View} from './view.ts'

/**
 * Replaces each `*` that is filtered by something an index knows (type, id, references) or a plain
 * comparison can tell, by the documents in question. The filter itself stays, so the answer is the same.
 */
export function narrow(tree: Node, view: View, present: (shown: Shown[]) => unknown[]): Node {
  return rewrite(tree, (node) => {
    if (isCallTo(node, 'releases', 'all')) return value(present([...view.ofType('system.release')]))
    const conditions = conditionsOnEverything(node)
    const base = conditions && narrowed(conditions)
    if (!base) return undefined
    return conditions.reduce<Node>(
      (filtered, condition) => ({
        type: 'Filter',
        base: filtered,
        expr: narrow(condition, view, present),
      }),
      base,
    )
  })

  function narrowed(conditions: Node[]): Node | undefined {
    const constraints = constraintsOf(conditions)
    const outside = referencedFromOutside(conditions)
    if (outside && !stringsOf(constraints, '_id')) return lookupList('referring', outside)
    return constraints.size ? value(present(candidates(view, constraints))) : undefined
  }
}

/** The documents of a view that meet the constraints. */
function candidates(view: View, constraints: Constraints): Shown[] {
  const tests = [...constraints.values()]
  return smallestSource(view, constraints).filter((shown) =>
    tests.every((test) => meets(shown, test)),
  )
}

function smallestSource(view: View, constraints: Constraints): Shown[] {
  const ids = stringsOf(constraints, '_id')
  if (ids) {
    const found = ids.map((id) => view.get(id)).filter((shown) => shown !== undefined)
    // A filter keeps the dataset's order: several must not come in the order they were asked for.
    return found.toSorted(byId)
  }
  const references = constraints.get('global::references')
  if (references?.values.size === 1) {
    const [id] = references.values
    return typeof id === 'string' ? [...view.referring(id)] : []
  }
  const slugs = constraints.get(JSON.stringify(['slug', 'current']))
  const [slug] = slugs?.values ?? []
  if (slugs?.values.size === 1 && typeof slug === 'string') return [...view.withSlug(slug)]
  const words = [...constraints.values()].flatMap(({on, values}) =>
    on === 'words' ? [...values].filter((word) => typeof word === 'string') : [],
  )
  const searched = words.length ? view.containing(words) : undefined
  if (searched) return [...searched]
  const types = stringsOf(constraints, '_type')
  if (types?.length === 1 && types[0] !== undefined) return [...view.ofType(types[0])]
  return [...view.all()]
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
