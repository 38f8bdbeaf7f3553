import {Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {Answered} from '../answered'
import {Folded} from '../folded'
import {bare} from '../bare'
import {NoteCard} from './note-card'
import {isOpenNote, mostNotes, usePreviewNotes, type ListedNote} from './use-preview-notes'

interface NoteListProps {
  /** Published id of a piece; without it, notes on all pieces are shown. */
  piece?: string
}

/** Visitors' notes: open ones first, resolved ones collapsed. */
export function NoteList({piece}: NoteListProps) {
  const answer = usePreviewNotes(piece)
  return (
    <Stack gap={3}>
      <Heading as="h2" size={1}>
        Notes of visitors
      </Heading>
      <Answered answer={answer}>
        {(notes) => <Listed notes={notes} withPiece={piece === undefined} />}
      </Answered>
    </Stack>
  )
}

function Listed({notes, withPiece}: {notes: ListedNote[]; withPiece: boolean}) {
  const open = notes.filter(isOpenNote)
  const resolved = notes.filter((note) => !isOpenNote(note))
  return (
    <Stack gap={3}>
      {open.length === 0 && (
        <Text size={1} muted>
          {resolved.length > 0
            ? 'No note is open.'
            : 'Nobody has left a note yet. Whoever has a link can, at each passage.'}
        </Text>
      )}
      <Cards notes={open} withPiece={withPiece} />
      {notes.length === mostNotes && (
        <Text size={1} muted>
          Only {mostNotes} notes are listed, open ones first: resolve and delete some.
        </Text>
      )}
      {resolved.length > 0 && (
        <Folded title={`Resolved notes (${resolved.length})`}>
          <Cards notes={resolved} withPiece={withPiece} />
        </Folded>
      )}
    </Stack>
  )
}

function Cards({notes, withPiece}: {notes: ListedNote[]; withPiece: boolean}) {
  return (
    <Stack gap={2} as="ul" style={bare}>
      {notes.map((note) => (
        <NoteCard key={note._id} note={note}>
          {withPiece && note.piece && (
            <Text size={1}>
              <IntentLink
                intent="edit"
                params={{id: note.piece.id, type: note.piece.type}}
                {...(note.release && {searchParams: [['perspective', note.release.name]]})}
              >
                {note.piece.title || 'Untitled'}
              </IntentLink>
            </Text>
          )}
        </NoteCard>
      ))}
    </Stack>
  )
}
