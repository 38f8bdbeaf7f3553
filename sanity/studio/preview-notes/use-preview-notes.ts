import type {PreviewNote} from '@/lib/previews/preview-note'
import {useLakeQuery, type Answer} from '../use-lake-query'

/** As lists show it. */
export interface ListedNote extends PreviewNote {
  /** ISO. */
  _createdAt: string
}

export const mostNotes = 300

/**
 * What visitors said on a piece, by its published id, or on all: open notes first, the newest of each
 * first, and it stays live.
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
