import {useEffect, type ReactNode} from 'react'
import {
  definePlugin,
  getPublishedId,
  getVersionFromId,
  useDocumentStore,
  useFormValue,
  type InputProps,
  type LayoutProps,
} from 'sanity'
import {ConnectionBar} from './connection-bar'
import type {LakeConnection} from './lake-connection'
import {isUnsaved, watchStored} from './unsaved'

/**
 * Keeps what is typed until it is stored, also when its form is closed, and asks before the tab is
 * closed over it. With the connection of an own lake it says when that does not answer.
 */
export const connectionPlugin = definePlugin<LakeConnection | undefined>((connection) => ({
  name: 'connection',
  studio: {
    components: {
      layout: (props: LayoutProps) => (
        <>
          {props.renderDefault(props)}
          <HeldTab />
          {connection && <ConnectionBar connection={connection} />}
        </>
      ),
    },
  },
  form: {components: {input: WatchedInput}},
}))

/** For the Studio's `form.components.input`: watches the document of a form. */
function WatchedInput(props: InputProps) {
  if (props.path.length > 0) return props.renderDefault(props)
  return <Watched type={props.schemaType.name}>{props.renderDefault(props)}</Watched>
}

function Watched({type, children}: {type: string; children: ReactNode}) {
  const shown = String(useFormValue(['_id']) ?? '')
  const store = useDocumentStore()
  useEffect(() => {
    if (!shown) return undefined
    return watchStored(store, {
      id: getPublishedId(shown),
      type,
      version: getVersionFromId(shown),
    })
  }, [store, shown, type])
  return children
}

function HeldTab() {
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      event.preventDefault()
      // The Studio takes this event for the end, ends its presence, and fails if the tab then stays.
      event.stopImmediatePropagation()
    }
    const subscription = isUnsaved.subscribe((is) => {
      if (is) window.addEventListener('beforeunload', hold, {capture: true})
      else window.removeEventListener('beforeunload', hold, {capture: true})
    })
    return () => {
      subscription.unsubscribe()
      window.removeEventListener('beforeunload', hold, {capture: true})
    }
  }, [])
  return null
}
