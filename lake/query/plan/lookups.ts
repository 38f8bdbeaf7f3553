import {call, type Node, object, value} from '../ast.ts'

// groq-js has no place for functions of ours, but it asks us to resolve references, and takes
// whatever we answer. A reference that starts with a character no id can have is such a question.
const MARK = '\u0000'

/** `text`: the strings in a document; `referring`: the documents that refer to it. */
export type LookupKind = 'text' | 'referring'

/** An expression that gives what `answer` finds for a document's id; null when there is no id. */
export function lookup(kind: LookupKind, id: Node): Node {
  const question: Node = {type: 'OpCall', op: '+', left: value(`${MARK}${kind}:`), right: id}
  return {type: 'Deref', base: object({_ref: question})}
}

/** As `lookup`, but an empty array when there is no id. */
export function lookupList(kind: LookupKind, id: Node): Node {
  return call('coalesce', lookup(kind, id), value([]))
}

/** Whether the expression is one of those above that reads a document's text. */
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

/** Tells a question of ours from a real reference. */
export function parseLookup(reference: string): {kind: LookupKind; id: string} | undefined {
  if (!reference.startsWith(MARK)) return undefined
  const [kind, id] = [
    reference.slice(1, reference.indexOf(':')),
    reference.slice(reference.indexOf(':') + 1),
  ]
  return kind === 'text' || kind === 'referring' ? {kind, id} : undefined
}
