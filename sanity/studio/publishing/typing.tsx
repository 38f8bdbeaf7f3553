import {useEditor} from '@portabletext/editor'
import {useEffect} from 'react'
import {BehaviorSubject} from 'rxjs'
import type {PortableTextPluginsProps} from 'sanity'

/**
 * The text editors with edits that are not in their document yet: an editor submits them a quarter
 * of a second after the last key press.
 */
export const typing = new BehaviorSubject<ReadonlySet<object>>(new Set())

/** For the Studio's `form.components.portableText.plugins`. */
export function TypingPlugins(props: PortableTextPluginsProps) {
  return (
    <>
      {props.renderDefault(props)}
      <Typing />
    </>
  )
}

function Typing() {
  const editor = useEditor()
  useEffect(() => {
    const note = (isTyping: boolean) => {
      if (typing.value.has(editor) === isTyping) return
      const editors = new Set(typing.value)
      if (isTyping) editors.add(editor)
      else editors.delete(editor)
      typing.next(editors)
    }
    const patches = editor.on('patch', ({patch}) => {
      if (patch.origin !== 'remote') note(true)
    })
    const mutations = editor.on('mutation', () => note(false))
    return () => {
      patches.unsubscribe()
      mutations.unsubscribe()
      note(false)
    }
  }, [editor])
  return null
}
