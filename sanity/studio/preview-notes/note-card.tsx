import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState, type ReactNode} from 'react'
import {useClient, useCurrentUser} from 'sanity'
import {apiVersion} from '@/sanity/api-version'
import {Confirm} from '../confirm'
import {day} from '../day'
import {Problem} from '../problem'
import {useMay} from '../use-may'
import {useTask} from '../use-task'
import {isOpenNote, type ListedNote} from './use-preview-notes'

interface NoteCardProps {
  note: ListedNote
  /** Where the note belongs, or a link there. */
  children?: ReactNode
}

/** A visitor's note on a passage, with a button to resolve or reopen it. */
export function NoteCard({note, children}: NoteCardProps) {
  const client = useClient({apiVersion})
  const user = useCurrentUser()
  const {isBusy, problem, run} = useTask()
  const [isAsked, setAsked] = useState(false)
  const mayResolve = useMay('update', note._id, 'previewNote')
  const isOpen = isOpenNote(note)
  const who = note.name || 'Somebody'
  const turn = () =>
    void run(async () => {
      const patch = client.patch(note._id)
      const resolver = {id: user?.id ?? '', name: user?.name ?? ''}
      await (
        isOpen
          ? patch.set({resolvedAt: new Date().toISOString(), resolver})
          : patch.unset(['resolvedAt', 'resolver'])
      ).commit()
    })
  return (
    <Card
      as="li"
      padding={3}
      radius={2}
      border
      tone={isOpen ? 'caution' : 'default'}
      style={{overflowWrap: 'anywhere'}}
    >
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {who}
          {note.link?.label && `, by the link for ${note.link.label}`}
          {note.release && `, in the release “${note.release.title || 'Untitled'}”`}
        </Text>
        {note.passage && (
          <Text size={1} muted textOverflow="ellipsis">
            On “{note.passage}”
          </Text>
        )}
        <Text size={1} style={{whiteSpace: 'pre-line'}}>
          {note.text}
        </Text>
        <Text size={1} muted>
          {day(note._createdAt)}
          {!isOpen &&
            `, resolved by ${note.resolver?.name || 'somebody'} on ${day(note.resolvedAt)}`}
        </Text>
        <Flex gap={2} wrap="wrap" align="center">
          {mayResolve && (
            <Button
              text={isOpen ? 'Resolve' : 'Open again'}
              aria-label={`${isOpen ? 'Resolve' : 'Open again'} the note of ${who}`}
              mode="ghost"
              loading={isBusy}
              onClick={turn}
            />
          )}
          {mayResolve && !isOpen && (
            <Button
              text="Delete"
              aria-label={`Delete the note of ${who}`}
              aria-expanded={isAsked}
              mode="ghost"
              onClick={() => setAsked(!isAsked)}
            />
          )}
          {children}
        </Flex>
        {isAsked && (
          <Confirm
            yes="Delete it"
            tone="critical"
            isBusy={isBusy}
            onYes={() =>
              void run(async () => {
                await client.delete(note._id)
              })
            }
            onNo={() => setAsked(false)}
          >
            <Text size={1}>The name and the words are gone for good.</Text>
          </Confirm>
        )}
        <Problem message={problem} />
      </Stack>
    </Card>
  )
}
