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

/** As `lookup`, but an empty array without an id. */
export function lookupList(kind: LookupKind, id: Node): Node {
  return call('coalesce', lookup(kind, id), value([]))
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

export function parseLookup(reference: string): {kind: LookupKind; id: string} | undefined {
  if (!reference.startsWith(MARK)) return undefined
  const [kind, id] = [
    reference.slice(1, reference.indexOf(':')),
    reference.slice(reference.indexOf(':') + 1),
  ]
  return kind === 'text' || kind === 'referring' ? {kind, id} : undefined
}
