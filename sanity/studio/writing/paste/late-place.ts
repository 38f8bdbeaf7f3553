import type {EditorSelection, EditorSnapshot} from '@portabletext/editor'
import {isStored, membersOf} from '@/lib/preflight/stored'

type Selection = NonNullable<EditorSelection>
type Snapshot = Pick<EditorSnapshot, 'context'>

/** Where something was pasted, and the block as it was. */
export interface PastedAt {
  selection: EditorSelection
  block: string
}

/** Where blocks are inserted: at a place of words, or below a block. */
export type Place = {at: Selection; placement: 'auto' | 'after'}

export const pastedAt = ({context: {selection, value}}: Snapshot): PastedAt => ({
  selection,
  block: blockAt(selection, value),
})

/**
 * Where to insert what was pasted a while ago: undefined if the cursor is still there. Where the
 * words are no longer the same, or more than one block was selected, it goes below; and if that
 * block is gone, below the one that is written in.
 */
export function placeSince({selection, block}: PastedAt, {context}: Snapshot): Place | undefined {
  const now = context.selection
  if (!selection || JSON.stringify(selection) === JSON.stringify(now)) return undefined
  const isWithin = keyOf(selection.anchor) === keyOf(selection.focus)
  if (isWithin && block !== '' && blockAt(selection, context.value) === block)
    return {at: selection, placement: 'auto'}
  const last = selection.backward ? selection.anchor : selection.focus
  const beside = [last, now?.focus].find((point) => point && has(context.value, keyOf(point)))
  if (!beside) return undefined
  const point = {path: beside.path.slice(0, 1), offset: 0}
  return {at: {anchor: point, focus: point}, placement: 'after'}
}

const keyOf = ({path: [segment]}: Selection['focus']) =>
  isStored(segment) ? segment._key : undefined

const has = (value: unknown, key: unknown) => membersOf(value).some(({_key}) => _key === key)

/** The block that a selection begins in, as text; empty if there is none. */
function blockAt(selection: EditorSelection, value: unknown): string {
  const found = selection && membersOf(value).find(({_key}) => _key === keyOf(selection.anchor))
  return found ? JSON.stringify(found) : ''
}
