/** The nodes that this folder reads, which groq-js does not export; `opaque` is all others. */
export type Node =
  | {type: 'This'}
  | {type: 'Everything'}
  | {type: 'Parent'; n: number}
  | {type: 'Parameter'; name: string}
  | {type: 'Value'; value: unknown}
  | {type: 'Group'; base: Node}
  | {type: 'AccessAttribute'; base?: Node; name: string}
  | {type: 'AccessElement'; base: Node; index: number}
  | {type: 'Slice'; base: Node; left: number; right: number; isInclusive: boolean}
  | {type: 'ArrayCoerce'; base: Node}
  | {type: 'Deref'; base: Node}
  | {type: 'Filter'; base: Node; expr: Node}
  | {type: 'Projection'; base: Node; expr: Node}
  | {type: 'Map'; base: Node; expr: Node}
  | {type: 'FlatMap'; base: Node; expr: Node}
  | {type: 'Object'; attributes: Attribute[]}
  | {type: 'Array'; elements: {type: 'ArrayElement'; value: Node; isSplat: boolean}[]}
  | {type: 'Select'; alternatives: Alternative[]; fallback?: Node}
  | {type: 'And'; left: Node; right: Node}
  | {type: 'Or'; left: Node; right: Node}
  | {type: 'Not'; base: Node}
  | {type: 'OpCall'; op: string; left: Node; right: Node}
  | {type: 'FuncCall'; namespace: string; name: string; args: Node[]}
  | {type: 'PipeFuncCall'; base: Node; name: string; args: Node[]}
  | {type: 'Asc' | 'Desc'; base: Node}

export type Attribute =
  | {type: 'ObjectAttributeValue'; name: string; value: Node}
  | {type: 'ObjectSplat'; value: Node}
  | {type: 'ObjectConditionalSplat'; condition: Node; value: Node}

type Alternative = {type: 'SelectAlternative'; condition: Node; value: Node}

export const value = (of: unknown): Node => ({type: 'Value', value: of})
export const attribute = (name: string, base?: Node): Node =>
  base ? {type: 'AccessAttribute', base, name} : {type: 'AccessAttribute', name}
export const call = (name: string, ...args: Node[]): Node => ({
  type: 'FuncCall',
  namespace: 'global',
  name,
  args,
})
export const object = (fields: Record<string, Node>): Node => ({
  type: 'Object',
  attributes: Object.entries(fields).map(([name, of]) => ({
    type: 'ObjectAttributeValue',
    name,
    value: of,
  })),
})

export function ungroup(node: Node): Node {
  return node.type === 'Group' ? ungroup(node.base) : node
}

/** A copy of the tree, `change` applied outermost first; replacements are not visited. */
export function rewrite(node: Node, change: (node: Node) => Node | undefined): Node {
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(copy)
    if (!isNode(part)) return part
    const changed = change(part)
    if (changed) return changed
    // A stored value may have a `type` field of its own: it is no node.
    if (part.type === 'Value') return part
    return Object.fromEntries(Object.entries(part).map(([key, of]) => [key, copy(of)]))
  }
  return copy(node) as Node
}

export function* nodes(part: unknown): Generator<Node> {
  if (Array.isArray(part)) {
    for (const element of part) yield* nodes(element)
  } else if (isNode(part)) {
    yield part
    if (part.type !== 'Value') yield* nodes(Object.values(part))
  }
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part
}
