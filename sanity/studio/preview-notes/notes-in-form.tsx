import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {fromString} from '@sanity/util/paths'
import {createContext, useContext, useMemo, type ReactNode} from 'react'
import {
  getPublishedId,
  getSchemaTypeTitle,
  getVersionFromId,
  useFormCallbacks,
  useFormValue,
  type FieldProps,
  type InputProps,
  type ObjectField,
  type ObjectSchemaType,
  type Path,
} from 'sanity'
import {isShareable} from '@/lib/content-types'
import {bare} from '../bare'
import {NoteCard} from './note-card'
import {countNotes, isOpenNote, usePreviewNotes, type ListedNote} from './use-preview-notes'

/** The open notes on the form's document. */
const OpenNotes = createContext<readonly ListedNote[]>([])

/** For the Studio's `form.components.input`: provides a form with the notes on its document. */
export function NotesInput(props: InputProps) {
  const {path, schemaType} = props
  const isForm = path.length === 0 && isShareable(schemaType.name)
  if (!isForm || schemaType.jsonType !== 'object') return props.renderDefault(props)
  return <NotesOfForm schemaType={schemaType}>{props.renderDefault(props)}</NotesOfForm>
}

interface NotesOfFormProps {
  schemaType: ObjectSchemaType
  children: ReactNode
}

function NotesOfForm({schemaType, children}: NotesOfFormProps) {
  const id = String(useFormValue(['_id']))
  const answer = usePreviewNotes(getPublishedId(id))
  const release = getVersionFromId(id)
  const open = useMemo(() => {
    const notes = answer.state === 'ready' ? answer.result.filter(isOpenNote) : []
    // Another version may not contain the passage.
    return notes.filter((note) => note.release?.name === release)
  }, [answer, release])
  const fields = schemaType.fields.filter(({name}) => open.some((note) => fieldOf(note) === name))
  const atFields = new Set<unknown>(fields.map(({name}) => name))
  const elsewhere = open.filter((note) => !atFields.has(fieldOf(note)))
  return (
    <OpenNotes value={open}>
      <Stack gap={4}>
        {open.length > 0 && <Summary count={open.length} fields={fields} />}
        <Notes notes={elsewhere} />
        {children}
      </Stack>
    </OpenNotes>
  )
}

interface SummaryProps {
  count: number
  /** The fields that have notes. */
  fields: ObjectField[]
}

/** Links to the fields with notes, which may be in another tab than the current one. */
function Summary({count, fields}: SummaryProps) {
  const lead = useLead()
  return (
    <Card tone="caution" padding={3} radius={2} border>
      <Flex gap={2} wrap="wrap" align="center">
        <Text size={1}>{countNotes(count)} from visitors of a preview</Text>
        {fields.map(({name, type}) => (
          <Button
            key={name}
            text={getSchemaTypeTitle(type)}
            aria-label={`Go to the notes on ${getSchemaTypeTitle(type)}`}
            mode="ghost"
            onClick={() => lead([name])}
          />
        ))}
      </Flex>
    </Card>
  )
}

/** For the Studio's `form.components.field`: shows the notes on a field below it. */
export function NotesField(props: FieldProps) {
  const open = useContext(OpenNotes)
  const [name, ...deeper] = props.path
  if (deeper.length > 0) return props.renderDefault(props)
  // The same elements with and without notes, so that a note that arrives does not take away the
  // focus.
  return (
    <>
      {props.renderDefault(props)}
      <Notes notes={open.filter((note) => fieldOf(note) === name)} />
    </>
  )
}

function Notes({notes}: {notes: readonly ListedNote[]}) {
  if (notes.length === 0) return null
  return (
    <Stack gap={2} as="ul" style={{...bare, marginTop: '0.75rem'}}>
      {notes.map((note) => (
        <NoteCard key={note._id} note={note}>
          {(pathOf(note)?.length ?? 0) > 1 && <GoThere path={pathOf(note) ?? []} />}
        </NoteCard>
      ))}
    </Stack>
  )
}

/** A button that opens a nested value, such as a paragraph of the text. */
function GoThere({path}: {path: Path}) {
  const lead = useLead()
  return <Button text="Go to the passage" mode="bleed" onClick={() => lead(path)} />
}

function useLead() {
  const {onPathOpen, onPathFocus} = useFormCallbacks()
  return (path: Path) => {
    onPathOpen(path)
    onPathFocus(path)
  }
}

function pathOf({path}: ListedNote): Path | undefined {
  try {
    return path ? fromString(path) : undefined
  } catch {
    return undefined
  }
}

/** Name of the top-level field that a note is about. */
const fieldOf = (note: ListedNote) => pathOf(note)?.[0]
