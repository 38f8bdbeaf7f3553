import type {SanityClient} from '@sanity/client'
import {randomUUID} from 'node:crypto'
import type {PreviewLink} from '@/lib/previews/preview-link'
import type {LeftNote} from '@/lib/previews/preview-note'
import {fieldOfPassage} from './passage-field'

/** Maximum of unresolved notes per link, against floods. */
const mostOpen = 200

const whatIsThere = `{
  "document": coalesce(*[_id == $stored][0], *[_id == $id][0]),
  "open": count(*[_type == "previewNote" && link.id == $link && !defined(resolvedAt)])
}`

/**
 * Stores a visitor's note on a passage of a piece, as a private document beside the link's.
 *
 * @param client needs to read private documents and to write
 * @param piece its stored and its published id
 * @returns whether it was stored; false beyond the maximum of unresolved notes
 */
export async function keepNote(
  client: SanityClient,
  link: PreviewLink,
  piece: {stored: string; id: string; type: string; title: string},
  note: LeftNote,
): Promise<boolean> {
  const {stored, id, type, title} = piece
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const {document, open} = await raw.fetch<{document: object | null; open: number}>(whatIsThere, {
    stored,
    id,
    link: link._id,
  })
  if (open >= mostOpen) return false
  const path = document && note.passage ? fieldOfPassage(document, note.passage) : undefined
  await raw.create(
    {
      _id: `previewNotes.${randomUUID()}`,
      _type: 'previewNote',
      ...note,
      link: {id: link._id, label: link.label ?? ''},
      piece: {id, type, title},
      ...(link.shows === 'release' && link.release && {release: link.release}),
      ...(path && {path}),
    },
    {visibility: 'sync'},
  )
  return true
}
