import type {Editor} from '@portabletext/editor'
import type {PortableTextInputProps} from 'sanity'

type Value = PortableTextInputProps['value']

/**
 * The value that an editor is given. While the document has none, that is the empty paragraph which
 * the editor shows itself: given nothing, it would make another one, and “redo” would no longer find
 * the paragraph that “undo” had left.
 */
export function shownValue(editor: Editor | null, value: Value): Value {
  if (!editor || (value && value.length > 0)) return value
  const {schema, value: shown} = editor.getSnapshot().context
  const [block, ...others] = shown
  return block && others.length === 0 && isEmptyParagraph(block, schema.block.name)
    ? (shown as Value)
    : value
}

function isEmptyParagraph(block: object, type: string): boolean {
  const {_type, children} = block as {_type?: string; children?: {text?: string}[]}
  return _type === type && children?.length === 1 && children[0]?.text === ''
}
