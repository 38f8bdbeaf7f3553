import type {Editor} from '@portabletext/editor'
import {defineBehavior, effect, forward} from '@portabletext/editor/behaviors'
import {useEffect, useRef} from 'react'
import {set, type PortableTextInputProps} from 'sanity'

type Block = NonNullable<PortableTextInputProps['value']>[number]

/**
 * Brings a block back as it was when it went, after “undo” and “redo”: a text knows what it
 * inserted itself, and not what was written into the form of the block since.
 */
export function useKeptBlocks(
  editor: Editor | null,
  {value, onChange}: Pick<PortableTextInputProps, 'value' | 'onChange'>,
): void {
  const last = useRef<readonly Block[]>([])
  const gone = useRef(new Map<string, Block>())
  const redone = useRef(new Set<string>())

  useEffect(() => {
    if (!editor) return undefined
    return editor.registerBehavior({
      behavior: defineBehavior({
        on: 'history.redo',
        actions: [
          ({event}) => [
            forward(event),
            effect(() => {
              for (const {_key} of editor.getSnapshot().context.value)
                if (gone.current.has(_key)) redone.current.add(_key)
            }),
          ],
        ],
      }),
    })
  }, [editor])

  useEffect(() => {
    const now = value ?? []
    const keys = new Set(now.map(({_key}) => _key))
    for (const block of last.current)
      if (block._type !== 'block' && !keys.has(block._key)) gone.current.set(block._key, block)
    last.current = now
    for (const {_key} of now) {
      const before = gone.current.get(_key)
      if (!before) continue
      gone.current.delete(_key)
      if (redone.current.delete(_key)) onChange(set(before, [{_key}]))
    }
  }, [value, onChange])
}
