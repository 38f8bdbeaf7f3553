import {useToast} from '@sanity/ui/toast'
import {useEffect, useState} from 'react'
import {getDraftId, useValidationStatus, type DocumentActionComponent} from 'sanity'
import {words} from './answers'
import {useCheckedDraft} from './checked-draft'
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
    const refuse = useRefusal(type)
    const {push} = useToast()

    // The Studio's dialog opens once the Studio's own status has caught up with the validation.
    useEffect(() => {
      if (!isCleared || hasErrors || !description) return
      setCleared(false)
      if (description.disabled)
        push({id: toastId, status: 'warning', title: description.title, closable: true})
      else description.onHandle?.()
    }, [isCleared, hasErrors, description, push])

    const press = async (say: (doing: string) => void) => {
      say('Checking …')
      push({id: toastId, status: 'info', title: 'Checking the piece before it is scheduled …'})
      try {
        const {problems} = await check()
        if (problems.length > 0) return refuse('Not scheduled yet', problems)
        setCleared(true)
      } catch (error) {
        push({
          id: toastId,
          status: 'error',
          title: `Not scheduled: ${words(error)}`,
          closable: true,
        })
      }
    }

    // A draft whose schedule was removed is scheduled again within its release.
    if (!description || !draft || release) return description
    return {
      ...description,
      ...(doing && {label: doing}),
      disabled: description.disabled && !hasErrors,
      title: hasErrors ? undefined : description.title,
      onHandle: () => begin(press),
    }
  }
  Schedule.displayName = 'CheckedSchedule'
  return Schedule
}
