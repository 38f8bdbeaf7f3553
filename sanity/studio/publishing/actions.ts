import type {DocumentActionComponent, DocumentActionsResolver} from 'sanity'
import {checkedPublish} from './publish-action'
import {checkedSchedule} from './schedule-action'
import {patientUnpublish} from './unpublish-action'

type Wrapper = (action: DocumentActionComponent) => DocumentActionComponent

/** Wrappers for the document actions that readers notice, so that a single press is enough. */
const wrappers: Record<string, Wrapper | undefined> = {
  publish: once(checkedPublish),
  schedule: once(checkedSchedule),
  unpublish: once(patientUnpublish),
}

export const pressedOnce: DocumentActionsResolver = (actions) =>
  actions.map((action) => {
    const wrap = action.action && wrappers[action.action]
    return wrap ? wrap(action) : action
  })

/**
 * The same component for the same action: a new one would make the Studio remount it on each
 * render.
 */
function once(wrap: Wrapper): Wrapper {
  const made = new WeakMap<DocumentActionComponent, DocumentActionComponent>()
  return (action) => {
    const known = made.get(action)
    if (known) return known
    const wrapped = wrap(action)
    wrapped.action = action.action
    made.set(action, wrapped)
    return wrapped
  }
}
