import {call, type Node, object, value} from '../ast.ts'

// groq-js has no API for custom functions, but it asks us to resolve references and takes any
// value. A reference starting with a character that no id can contain is such a lookup.
const MARK = '\u0000'

export type LookupKind = 'text' | 'referring'

/** An expression whose value is the lookup's result for a document's id; null without an id. */
export function lookup(kind: LookupKind, id: Node): Node {
  const question: Node = {type: 'OpCall', op: '+', left: value(`${MARK}${kind}:`), right: id}
  return {type: 'Deref', base: object({_ref: question})}
}

/** An expression that gives the documents that refer to an id, or to any of a list of ids. */
export function referringTo(ids: Node): Node {
  const all: Node = {
    type: 'Array',
    elements: [
      {type: 'ArrayElement', value: ids, isSplat: false},
      {type: 'ArrayElement', value: ids, isSplat: true},
    ],
  }
  const element: Node = {type: 'This'}
  const isString: Node = {type: 'OpCall', op: '==', left: call('string', element), right: element}
  const expr: Node = {type: 'And', left: call('defined', element), right: isString}
  const strings: Node = {type: 'Filter', base: {type: 'ArrayCoerce', base: all}, expr}
  const joined: Node = {
    type: 'FuncCall',
    namespace: 'array',
    name: 'join',
    args: [strings, value(MARK)],
  }
  return call('coalesce', lookup('referring', joined), value([]))
}

/** Whether the expression is a lookup of a document's text. */
export function isLookup(node: Node): boolean {
  if (node.type !== 'Deref' || node.base.type !== 'Object') return false
  const [question] = node.base.attributes
  return (
    question?.type === 'ObjectAttributeValue' &&
    question.value.type === 'OpCall' &&
    question.value.left.type === 'Value' &&
    question.value.left.value === `${MARK}text:`
  )
}

/** The kind of a lookup and the ids it asks about; undefined for a reference of a document. */
export function parseLookup(reference: string): {kind: LookupKind; ids: string[]} | undefined {
  if (!reference.startsWith(MARK)) return undefined
  const kind = reference.slice(1, reference.indexOf(':'))
  const ids = reference.slice(reference.indexOf(':') + 1).split(MARK)
  return kind === 'text' || kind === 'referring' ? {kind, ids} : undefined
}
