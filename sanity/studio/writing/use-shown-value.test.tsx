import {
  defineSchema,
  EditorProvider,
  PortableTextEditable,
  useEditor,
  type Editor,
  type Patch,
  type PortableTextBlock,
} from '@portabletext/editor'
import {act, render, waitFor} from '@testing-library/react'
import {useEffect, useState} from 'react'
import {useShownValue} from './use-shown-value'

type Value = PortableTextBlock[] | undefined

/** A text as the Studio has it: what it says of itself becomes the value that it is given. */
function writing(stored: Value) {
  const found: {editor?: Editor; drop?: () => void; value: Value; patches: Patch[]} = {
    value: stored,
    patches: [],
  }
  function Inside() {
    const editor = useEditor()
    const [value, setValue] = useState(stored)
    const shown = useShownValue(editor, value as never)
    useEffect(() => editor.send({type: 'update value', value: shown as Value}), [editor, shown])
    useEffect(() => {
      found.editor = editor
      found.drop = () => setValue(undefined)
      const subscriptions = [
        editor.on('mutation', ({patches, value: now}) =>
          setValue(isEmptied(patches) ? undefined : now),
        ),
        editor.on('patch', ({patch}) => found.patches.push(patch)),
      ]
      return () => subscriptions.forEach(({unsubscribe}) => unsubscribe())
    }, [editor])
    useEffect(() => {
      found.value = value
    }, [value])
    return <PortableTextEditable />
  }
  render(
    <EditorProvider initialConfig={{schemaDefinition: defineSchema({styles: [{name: 'h2'}]})}}>
      <Inside />
    </EditorProvider>,
  )
  const send = (event: Parameters<Editor['send']>[0]) => act(async () => found.editor?.send(event))
  return {
    found,
    send,
    async type(text: string) {
      const path = [{_key: found.editor?.getSnapshot().context.value[0]?._key ?? ''}]
      await send({type: 'select', at: {anchor: {path, offset: 0}, focus: {path, offset: 0}}})
      await send({type: 'insert.text', text})
    },
    words: () =>
      (found.editor?.getSnapshot().context.value ?? []).map((block) =>
        (block.children as {text: string}[]).map(({text}) => text).join(''),
      ),
  }
}

/** An emptied text has no value, though the editor goes on to show a paragraph. */
const isEmptied = (patches: readonly Patch[]) => {
  const last = patches.at(-1)
  return last?.type === 'unset' && last.path.length === 0
}

const paragraph = (style: string) => [
  {
    _type: 'block',
    _key: 'x',
    style,
    markDefs: [],
    children: [{_type: 'span', _key: 'y', text: '', marks: []}],
  },
]

test('what was undone until nothing was left comes back', async () => {
  const {found, send, type, words} = writing(undefined)
  await type('Kept')
  await waitFor(() => expect(found.value).toHaveLength(1))
  await send({type: 'history.undo'})
  await waitFor(() => expect(found.value).toBeUndefined())
  await send({type: 'history.redo'})
  expect(words()).toEqual(['Kept'])
  await waitFor(() => expect(found.value).toHaveLength(1))
})

test.each(['normal', 'h2'])(
  'what is typed after an empty paragraph (%s) was discarded elsewhere is sent with its paragraph',
  async (style) => {
    const {found, type} = writing(paragraph(style))
    await waitFor(() => expect(found.editor?.getSnapshot().context.value[0]?._key).toBe('x'))
    await act(async () => found.drop?.())
    await waitFor(() => expect(found.editor?.getSnapshot().context.value[0]?._key).not.toBe('x'))
    await type('a')
    await waitFor(() => expect(found.patches.map(({type: kind}) => kind)).toContain('insert'))
  },
)
