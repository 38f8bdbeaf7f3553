import type {PreviewNote} from '@/lib/previews/preview-note'
import {useLakeQuery, type Answer} from '../use-lake-query'

/** A note with the fields that lists show. */
export interface ListedNote extends PreviewNote {
  /** ISO date and time. */
  _createdAt: string
}

export const mostNotes = 300

/**
 * Visitors' notes on a piece, by published id, or on all pieces: open ones first, each group the
 * newest first; updated live.
 */
export function usePreviewNotes(piece?: string): Answer<ListedNote[]> {
  const filter = `_type == "previewNote"${piece ? ' && piece.id == $piece' : ''}`
  const query = `*[${filter}] | order(defined(resolvedAt) asc, _createdAt desc)[0...${mostNotes}]{
    _id, _createdAt, link{id, label}, piece{id, type, title}, release{name, title}, name, text, passage, path,
    resolvedAt, resolver{id, name}
  }`
  return useLakeQuery<ListedNote[]>(query, piece ? {piece} : {}, filter)
}

export const isOpenNote = ({resolvedAt}: PreviewNote): boolean => !resolvedAt

export const countNotes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`)
