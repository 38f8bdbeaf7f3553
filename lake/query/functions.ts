import {attribute, call, type Node, object, rewrite, ungroup, value} from './ast.ts'
import {contains, distance, intersects} from './geo/relations.ts'
import {isGeoMark} from './geo/name-geo.ts'
import {shapeAt, shapeOf, type Shape} from './geo/shape.ts'
import {isCallTo} from './plan/narrow.ts'
import {ownCall} from './own-call.ts'

const here: Node = {type: 'This'}
const callIn = (namespace: string, name: string, ...args: Node[]): Node => ({
  type: 'FuncCall',
  namespace,
  name,
  args,
})

const written: Record<string, (...args: Node[]) => Node> = {
  'geo::latLng': (...args) => ownCall(shapeAt, ...args),
  'geo::distance': (...args) => ownCall(onShapes(distance), ...args),
  'geo::contains': (...args) => ownCall(onShapes(contains), ...args),
  'geo::intersects': (...args) => ownCall(onShapes(intersects), ...args),
  // groq-js counts every null as a distinct value.
  'array::unique': (list = here) => ownCall(withOneNull, callIn('array', 'unique', list)),
  'media::aspect': (asset = here, name = here) => ownCall(aspectOf, asset, documentAt(asset), name),
  'documents::get': (reference = here) => documentAt(reference),
  'documents::incomingRefCount': () => {
    const self = attribute('_id', {type: 'Parent', n: 1})
    return call('count', {
      type: 'Filter',
      base: {type: 'Everything'},
      expr: call('references', self),
    })
  },
  // Datasets do not report references to each other.
  'documents::incomingGlobalDocumentReferenceCount': () => value(0),
  // The lake's users have a name and a role, but no attributes.
  'user::attributes': () => value({}),
  'global::anywhere': (test = here) => {
    const found: Node = {type: 'Filter', base: ownCall(partsOf, here), expr: oneScopeIn(test)}
    return {type: 'OpCall', op: '>', left: call('count', found), right: value(0)}
  },
}

export const argumentCounts: Readonly<Record<string, number>> = {
  'geo::latLng': 2,
  'geo::distance': 2,
  'geo::contains': 2,
  'geo::intersects': 2,
  'documents::get': 1,
  'documents::incomingRefCount': 0,
  'documents::incomingGlobalDocumentReferenceCount': 0,
  'user::attributes': 0,
}

/** A copy of the tree with functions that groq-js lacks rewritten to what it can evaluate. */
export function writeFunctions(tree: Node): Node {
  return rewrite(tree, (node) => {
    if (node.type === 'OpCall' && node.op === 'in') return inPath(node)
    if (node.type !== 'FuncCall') return undefined
    const [first, ...rest] = node.args
    if (first?.type === 'Value' && isGeoMark(first.value))
      return ownCall(shapeOf, ...rest.map(writeFunctions))
    const name = `${node.namespace}::${node.name}`
    const write = Object.hasOwn(written, name) ? written[name] : undefined
    return write?.(...node.args.map(writeFunctions))
  })
}

/** `path(a) in path(b)`: groq-js only compares the text of an id with a path. */
function inPath({left, right, ...node}: Extract<Node, {type: 'OpCall'}>): Node | undefined {
  if (!isCallTo(ungroup(left), 'global', 'path') || !isCallTo(ungroup(right), 'global', 'path'))
    return undefined
  return {...node, left: ownCall(textOfPath, writeFunctions(left)), right: writeFunctions(right)}
}

function textOfPath(path: unknown): unknown {
  return typeof path === 'object' && path !== null && 'pattern' in path ? path.pattern : path
}

function onShapes<T>(relate: (one: Shape, other: Shape) => T) {
  return (one: unknown, other: unknown): T | null => {
    const [first, second] = [shapeOf(one), shapeOf(other)]
    return first && second && relate(first, second)
  }
}

function withOneNull(list: unknown): unknown {
  if (!Array.isArray(list)) return null
  const isNull = (element: unknown) => element === null || element === undefined
  const first = list.findIndex(isNull)
  return list.filter((element, index) => !isNull(element) || index === first)
}

function documentAt(reference: Node): Node {
  const [project, dataset] = ['projectId', 'dataset'].map((name) => callIn('sanity', name))
  const id = ownCall(referredId, reference, project ?? here, dataset ?? here)
  return {type: 'Deref', base: object({_ref: id})}
}

function referredId(reference: unknown, projectId: unknown, dataset: unknown): string | null {
  const {_ref: id}: {_ref?: unknown} = Object(reference)
  if (typeof id !== 'string') return null
  if (!id.includes(':')) return id
  const own = `dataset:${String(projectId)}.${String(dataset)}:`
  return id.startsWith(own) ? id.slice(own.length) : null
}

function aspectOf(asset: unknown, target: unknown, name: unknown): unknown {
  for (const holder of [asset, target]) {
    const {aspects}: {aspects?: unknown} = Object(holder)
    if (typeof aspects === 'object' && aspects !== null && Object.hasOwn(aspects, String(name)))
      return Reflect.get(aspects, String(name))
  }
  return null
}

function partsOf(whole: unknown): unknown[] {
  if (typeof whole !== 'object' || whole === null) return [whole]
  return [whole, ...Object.values(whole).flatMap(partsOf)]
}

// Inside the filter, `^` of the outer expression is one scope further out.
function oneScopeIn(test: Node): Node {
  return rewrite(test, (node) => {
    if (node.type === 'Parent') return {...node, n: node.n + 1}
    // These open their own scope: a `^` inside may refer to it.
    return node.type === 'Filter' || node.type === 'Projection' ? node : undefined
  })
}
