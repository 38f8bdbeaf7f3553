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
import {holdTab} from '../held-tab'
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
    const reason = {}
    const subscription = isUnsaved.subscribe((is) => holdTab(reason, is))
    return () => {
      subscription.unsubscribe()
      holdTab(reason, false)
    }
  }, [])
  return null
}
