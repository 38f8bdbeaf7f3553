import type {Editor} from '@portabletext/editor'
import {isEmptyTextBlock} from '@portabletext/editor/utils'
import {useEffect, useState} from 'react'
import type {PortableTextInputProps} from 'sanity'

type Value = PortableTextInputProps['value']

/**
 * The value that an editor is given. After it has emptied its text itself, by “undo” or a key, that
 * is the empty paragraph which it shows: given nothing, it would make another one, and “redo” would no
 * longer find the paragraph that “undo” had left. Emptied from elsewhere, the text has no value.
 */
export function useShownValue(editor: Editor | null, value: Value): Value {
  const hasText = Boolean(value && value.length > 0)
  const [hadText, setHadText] = useState(hasText)
  const [isEmptiedHere, setEmptiedHere] = useState(false)
  const [left, setLeft] = useState<Value>()

  useEffect(() => {
    const subscription = editor?.on('patch', ({patch}) => {
      if (patch.origin !== 'local') return
      setEmptiedHere(patch.type === 'unset' && patch.path.length === 0)
    })
    return () => subscription?.unsubscribe()
  }, [editor])

  // Kept until there is text again: another value would be taken for a change.
  if (hadText !== hasText) {
    setHadText(hasText)
    setLeft(editor && isEmptiedHere && !hasText ? emptyTextOf(editor) : undefined)
  }
  return hasText ? value : (left ?? value)
}

/** What an editor shows of an empty text. */
function emptyTextOf(editor: Editor): Value {
  const {context} = editor.getSnapshot()
  const [block, ...others] = context.value
  return others.length === 0 && isEmptyTextBlock(context, block)
    ? (context.value as Value)
    : undefined
}
