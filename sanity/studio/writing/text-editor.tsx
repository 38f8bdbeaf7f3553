import {useEditor, type Editor} from '@portabletext/editor'
import {createContext, useContext, useEffect, useMemo, useState, type ReactNode} from 'react'
import {definePlugin, type InputProps, type PortableTextPluginsProps} from 'sanity'
import {MovedBlocks} from './move-block'

interface NamedEditor {
  editor: Editor | null
  tell(editor: Editor | null): void
}

const TextEditor = createContext<NamedEditor>({editor: null, tell: () => undefined})

/**
 * A plugin: what surrounds a text is given its editor, which the Studio creates further inside, and
 * keys move its blocks. Inputs of plugins after this one stand within, and find the editor.
 */
export const textEditorPlugin = definePlugin({
  name: 'text-editor',
  form: {components: {input: InputWithEditor, portableText: {plugins: TextEditorPlugins}}},
})

function InputWithEditor(props: InputProps) {
  const isText =
    props.schemaType.jsonType === 'array' && props.schemaType.of.some(({name}) => name === 'block')
  if (!isText) return props.renderDefault(props)
  return <TextEditorProvider>{props.renderDefault(props)}</TextEditorProvider>
}

function TextEditorProvider({children}: {children: ReactNode}) {
  const [editor, tell] = useState<Editor | null>(null)
  const named = useMemo(() => ({editor, tell}), [editor])
  return <TextEditor value={named}>{children}</TextEditor>
}

/** The editor of the text that surrounds this; null until there is one. */
export const useTextEditor = (): Editor | null => useContext(TextEditor).editor

function TextEditorPlugins(props: PortableTextPluginsProps) {
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
