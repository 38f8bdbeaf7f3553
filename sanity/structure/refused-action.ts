import type {DocumentActionComponent} from 'sanity'

const made = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/** An action as it stands in the menu for who may not use it: disabled, with the reason. */
export function refusedAction(
  action: DocumentActionComponent,
  reason: string,
): DocumentActionComponent {
  const known = made.get(action)
  if (known) return known
  // It does not carry the action's name, or the Studio's wrappers would make it work.
  const Refused: DocumentActionComponent = (props) => {
    const description = action(props)
    return description && {...description, disabled: true, title: reason, dialog: null}
  }
  Refused.displayName = 'RefusedAction'
  made.set(action, Refused)
  return Refused
}
