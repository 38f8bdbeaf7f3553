import {useContext, useEffect, useRef} from 'react'
import type {DocumentActionDescription} from 'sanity'
import {DocumentActionsStateContext} from 'sanity/_singletons'
import {changeRecord, useFormRecord} from './form-record'

/** An action of the Studio, whose state has its name. */
type NamedAction = DocumentActionDescription & {action?: string}

/** How long a form that was just opened may take to know its actions. */
const patienceMs = 10_000

/**
 * The Studio's dialog that schedules a publish, opened from elsewhere than its menu, which draws it
 * only for a press of its own.
 */
export function ScheduleDialog({id}: {id: string}) {
  const {wantsSchedule} = useFormRecord(id)
  const actions: readonly NamedAction[] = useContext(DocumentActionsStateContext) ?? []
  const schedule = actions.find(({action}) => action === 'schedule')
  const dialog = schedule?.dialog
  const press = schedule?.onHandle
  const isPressed = useRef(false)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wantsSchedule && !press && !isPressed.current) {
      const timer = setTimeout(() => changeRecord(id, {wantsSchedule: false}), patienceMs)
      return () => clearTimeout(timer)
    }
    if (wantsSchedule && !isPressed.current) press?.()
    isPressed.current = wantsSchedule
    return undefined
  }, [id, wantsSchedule, press])
  // What was wanted of a form that was closed is not wanted of it later.
  useEffect(() => () => changeRecord(id, {wantsSchedule: false}), [id])
  useEffect(() => {
    if (wasOpen.current && !dialog) changeRecord(id, {wantsSchedule: false})
    wasOpen.current = Boolean(dialog)
  }, [id, dialog])
  return wantsSchedule && dialog && dialog.type === 'custom' ? dialog.component : null
}
