import {useEditor, type Editor} from '@portabletext/editor'
import {createContext, useContext, useEffect, useMemo, useState, type ReactNode} from 'react'
import type {PortableTextPluginsProps} from 'sanity'
import {MovedBlocks} from './move-block'

interface NamedEditor {
  editor: Editor | null
  tell(editor: Editor | null): void
}

const TextEditor = createContext<NamedEditor>({editor: null, tell: () => undefined})

/** Gives what surrounds a text its editor, which the Studio itself creates further inside. */
export function TextEditorProvider({children}: {children: ReactNode}) {
  const [editor, tell] = useState<Editor | null>(null)
  const named = useMemo(() => ({editor, tell}), [editor])
  return <TextEditor value={named}>{children}</TextEditor>
}

/** The editor of the text that surrounds this; null until there is one. */
export const useTextEditor = (): Editor | null => useContext(TextEditor).editor

/** For the Studio's `form.components.portableText.plugins`. */
export function TextEditorPlugins(props: PortableTextPluginsProps) {
  return (
    <>
      {props.renderDefault(props)}
      <ToldEditor />
      <MovedBlocks />
    </>
  )
}

function ToldEditor() {
  const editor = useEditor()
  const {tell} = useContext(TextEditor)
  useEffect(() => {
    tell(editor)
    return () => tell(null)
  }, [editor, tell])
  return null
}
