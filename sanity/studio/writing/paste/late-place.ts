import type {BlockPath, EditorSelection, EditorSnapshot} from '@portabletext/editor'
import {isStored, membersOf} from '@/lib/preflight/stored'

type Selection = NonNullable<EditorSelection>
type Point = Selection['focus']

/** Where blocks are inserted: at a place of words, or below a block. */
export type Place = {at: Selection; placement: 'auto' | 'after'}

/**
 * Where something was pasted, for blocks that come later: undefined if the cursor is still there, or
 * if that paragraph is gone. Where its words are no longer the same, the blocks go below it.
 */
export function placeSince(
  pastedAt: EditorSelection,
  {context: {selection, value}}: Pick<EditorSnapshot, 'context'>,
): Place | undefined {
  if (!pastedAt || JSON.stringify(pastedAt) === JSON.stringify(selection)) return undefined
  const {anchor, focus} = pastedAt
  if (isThere(anchor, value) && isThere(focus, value)) return {at: pastedAt, placement: 'auto'}
  const block = blockAt(focus, value)
  if (typeof block?._key !== 'string') return undefined
  const path: BlockPath = [{_key: block._key}]
  return {at: {anchor: {path, offset: 0}, focus: {path, offset: 0}}, placement: 'after'}
}

const keyIn = (segment: unknown) => (isStored(segment) ? segment._key : undefined)

const blockAt = ({path}: Point, value: unknown) =>
  membersOf(value).find(({_key}) => _key === keyIn(path[0]))

function isThere(point: Point, value: unknown): boolean {
  const block = blockAt(point, value)
  const [, , child] = point.path
  if (!block || child === undefined) return block !== undefined
  const span = membersOf(block.children).find(({_key}) => _key === keyIn(child))
  return typeof span?.text === 'string' && point.offset <= span.text.length
}
