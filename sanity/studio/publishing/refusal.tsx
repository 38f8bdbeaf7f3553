import {CalendarIcon} from '@sanity/icons/Calendar'
import {Box, Button, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useEffect, useRef, type RefObject} from 'react'
import {pathToString, useSchema, type Path} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {changeRecord} from './form-record'
import {fieldTitle, inFormOrder} from './places-in-form'

/** An error that prevents publishing, and its path. */
interface Fault {
  message: string
  path: Path
}

const listOfProblems = 'sanity/structure/validation'

/** Shows what prevents publishing, and opens the first field if the form is still open. */
export function useRefusal(id: string, type: string): Refuse {
  const {push} = useToast()
  const schemaType = useSchema().get(type)
  const {onPathOpen, onFocus, openInspector} = useDocumentPane()
  const isOpen = useIsOpen()
  return (verdict, faults, {offersSchedule = false} = {}) => {
    const [first, ...others] = inFormOrder(schemaType, faults)
    if (!first) return
    changeRecord(id, {isAsked: true})
    const field = fieldTitle(schemaType, first.path)
    const words = [
      field ? `${field}: ${first.message}` : first.message,
      others.length > 0 && `And ${others.length} more, listed beside the form.`,
    ]
    push({
      id: 'refusal',
      status: 'error',
      title: verdict,
      description: (
        <Stack gap={3}>
          <Text size={1}>{words.filter(Boolean).join(' ')}</Text>
          {offersSchedule && (
            <Box>
              <Button
                mode="ghost"
                fontSize={1}
                icon={CalendarIcon}
                text="Schedule it instead"
                onClick={() => changeRecord(id, {wantsSchedule: isOpen.current})}
              />
            </Box>
          )}
        </Stack>
      ),
      duration: 20_000,
      closable: true,
    })
    if (!isOpen.current) return
    onPathOpen(first.path)
    onFocus(first.path)
    // The path is passed again, because each of these calls replaces the pane's URL.
    if (others.length > 0) openInspector(listOfProblems, {path: pathToString(first.path)})
  }
}

type Refuse = (verdict: string, faults: Fault[], options?: {offersSchedule?: boolean}) => void

/** Whether the form is still open, for work that goes on without it. */
export function useIsOpen(): RefObject<boolean> {
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  return isOpen
}
