import type {SanityClient} from '@sanity/client'
import {randomUUID} from 'node:crypto'
import type {PreviewLink} from '@/lib/previews/preview-link'
import type {LeftNote} from '@/lib/previews/preview-note'
import {fieldOfPassage} from './passage-field'

/** Of one link, before editors have resolved some: nobody reads more, and a flood ends there. */
const mostOpen = 200

const whatIsThere = `{
  "document": coalesce(*[_id == $stored][0], *[_id == $id][0]),
  "open": count(*[_type == "previewNote" && link.id == $link && !defined(resolvedAt)])
}`

/**
 * Keeps what a visitor says about a passage of a piece, as a private document beside the link's.
 *
 * @param client that may read what is private, and write
 * @param piece where it is stored, and its published id
 * @returns whether it was kept; not where editors have more than enough from this link
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
