import {useEditor, type Editor} from '@portabletext/editor'
import {createContext, useContext, useEffect, type RefObject} from 'react'

/** Where the input of a text finds its editor, which is rendered below it. */
export const EditorRef = createContext<RefObject<Editor | null> | null>(null)

/** Hands the editor of a text to its input; for the plugins of the editor. */
export function EditorInReach() {
  const editor = useEditor()
  const ref = useContext(EditorRef)
  useEffect(() => {
    if (ref) ref.current = editor
  }, [editor, ref])
  return null
}
