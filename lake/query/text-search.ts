import {evaluateSync} from 'groq-js'
import {type Node, rewrite, ungroup, value} from './ast.ts'
import {lookup} from './plan/lookups.ts'
import {isCallTo} from './plan/narrow.ts'
import {ownCall} from './own-call.ts'

/**
 * A copy of the tree with `match` comparisons in place of `… match text::query("…")`, which groq-js
 * cannot evaluate. All words are required, `-word` excludes, `word*` is a prefix and a lone `*`
 * matches everything. A "quoted phrase" requires its words in sequence.
 */
export function expandTextQueries(tree: Node): Node {
  return rewrite(tree, (node) => {
    if (node.type === 'Or') return expandEither(node)
    if (node.type !== 'OpCall' || node.op !== 'match') return undefined
    const right = ungroup(node.right)
    if (right.type !== 'FuncCall' || !isCallTo(right, 'text', 'query')) return undefined
    const search = constantString(right.args[0])
    return search === undefined ? value(false) : matchWords(wholeText(node.left), search)
  })
}

// The Studio's lists query `… match text::query("*") || references("")`. The right side reads the
// whole document, so it is dropped where the left is always true.
function expandEither(node: Extract<Node, {type: 'Or'}>): Node {
  const left = expandTextQueries(node.left)
  const isCertain = left.type === 'Value' && left.value === true
  return isCertain ? left : {...node, left, right: expandTextQueries(node.right)}
}

function matchWords(left: Node, search: string): Node {
  const words = search.match(/(?:[^\s"]+|"[^"]*")+/g) ?? []
  const tests = words.map((word) => matchWord(left, word)).filter((test) => test !== undefined)
  if (!tests.length) return value(words.length > 0)
  return tests.reduce((all, test) => ({type: 'And', left: all, right: test}))
}

function matchWord(left: Node, word: string): Node | undefined {
  const isExcluded = word.length > 1 && word.startsWith('-')
  const wanted = (isExcluded ? word.slice(1) : word).replaceAll('"', '')
  if (/^\**$/.test(wanted)) return undefined
  const match: Node = {type: 'OpCall', op: 'match', left, right: value(wanted)}
  // `match` ignores word order, but excludes most documents, and can use the index.
  const test: Node =
    wordsIn(wanted).length > 1 && word.includes('"')
      ? {type: 'And', left: match, right: ownCall(hasPhrase, left, value(wanted))}
      : match
  return isExcluded ? {type: 'Not', base: test} : test
}

function hasPhrase(text: unknown, phrase: unknown): boolean {
  const words = wordsIn(phrase)
  return [text].flat().some((part) => {
    const inPart = wordsIn(part)
    return inPart.some((_word, start) => words.every((word, at) => inPart[start + at] === word))
  })
}

function wordsIn(text: unknown): string[] {
  return typeof text === 'string' ? (text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []) : []
}

/** On the left `@` means every string in the document, also as an element of `[@, _id]`. */
function wholeText(left: Node): Node {
  const node = ungroup(left)
  const text = lookup('text', {type: 'AccessAttribute', name: '_id'})
  if (node.type === 'This') return text
  if (node.type !== 'Array') return left
  const elements = node.elements.map((element) =>
    element.value.type === 'This' ? {...element, value: text, isSplat: true} : element,
  )
  return {type: 'Array', elements}
}

function constantString(node: Node | undefined): string | undefined {
  const constant = node && evaluateSync(node, {}).data
  return typeof constant === 'string' ? constant : undefined
}

// The most recent only: a search reads the same document several times in a row.
const mostTexts = 64
const texts = new Map<object, string[]>()

/** Every string in a document at any depth, except those of system fields. */
export function textOf(document: object): string[] {
  const known = texts.get(document)
  if (known) return known
  const text = textIn(document)
  if (texts.size >= mostTexts) texts.clear()
  texts.set(document, text)
  return text
}

function textIn(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.flatMap(textIn)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, of]) => (name.startsWith('_') ? [] : textIn(of)))
}
