import {useToast} from '@sanity/ui/toast'
import {cloneElement, isValidElement, useEffect, useState, type ReactNode} from 'react'
import {
  getDraftId,
  useValidationStatus,
  type DocumentActionComponent,
  type DocumentActionDescription,
} from 'sanity'
import {words} from './answers'
import {useCheckedDraft} from './checked-draft'
import {changeRecord} from './form-record'
import {useQuestion, type Accepted} from './question'
import {useRefusal} from './refusal'
import {useWork} from './work'

const toastId = 'schedule'

/** Schedule, at any time: it asks for a date once the draft is stored and validated. */
export function checkedSchedule(original: DocumentActionComponent): DocumentActionComponent {
  const Schedule: DocumentActionComponent = (props) => {
    const {id, type, draft, release} = props
    const description = original(props)
    const {validation} = useValidationStatus(getDraftId(id), type, true)
    const hasErrors = validation.some(({level}) => level === 'error')
    const {doing, begin} = useWork(`schedule ${id}`)
    const [isCleared, setCleared] = useState(false)
    const check = useCheckedDraft(id, type)
    const refuse = useRefusal(id, type)
    const ask = useQuestion(id, type, 'Schedule')
    const {push} = useToast()

    // The Studio's dialog opens once the Studio's own status has caught up with the validation.
    useEffect(() => {
      if (!isCleared || hasErrors || !description) return
      setCleared(false)
      if (description.disabled)
        push({id: toastId, status: 'warning', title: description.title, closable: true})
      else description.onHandle?.()
    }, [isCleared, hasErrors, description, push])

    const press = (accepted: Accepted = []) =>
      begin(async (say) => {
        say('Checking …')
        push({id: toastId, status: 'info', title: 'Checking the piece before it is scheduled …'})
        try {
          const {problems, ...found} = await check()
          if (problems.length === 0 && !ask(found, accepted, press)) return setCleared(true)
          changeRecord(id, {wantsSchedule: false})
          refuse('Not scheduled yet', problems)
        } catch (error) {
          changeRecord(id, {wantsSchedule: false})
          push({
            id: toastId,
            status: 'error',
            title: `Not scheduled: ${words(error)}`,
            closable: true,
          })
        }
      })

    // A draft whose schedule was removed is scheduled again within its release.
    if (!description || !draft || release) return description
    return {
      ...description,
      ...(doing && {label: doing}),
      disabled: description.disabled && !hasErrors,
      title: hasErrors ? undefined : description.title,
      onHandle: () => press(),
      dialog: onDay(description.dialog, draft.publishedAt),
    }
  }
  Schedule.displayName = 'CheckedSchedule'
  return Schedule
}

type Dialog = DocumentActionDescription['dialog']

/** The Studio's dialog, opened at the day that the piece has, if that is still to come. */
function onDay(dialog: Dialog, publishedAt: unknown): Dialog {
  if (!dialog || dialog.type !== 'custom' || !isDated(dialog.component)) return dialog
  const day = new Date(typeof publishedAt === 'string' ? publishedAt : '')
  const {initialDate} = dialog.component.props
  if (initialDate || !(day.getTime() > Date.now())) return dialog
  return {...dialog, component: cloneElement(dialog.component, {initialDate: day})}
}

const isDated = (component: ReactNode) => isValidElement<{initialDate?: Date}>(component)
