import {useEditor} from '@portabletext/editor'
import {defineBehavior, raise} from '@portabletext/editor/behaviors'
import {getFocusBlock} from '@portabletext/editor/selectors'
import {useEffect} from 'react'

const moves = {ArrowUp: 'move.block up', ArrowDown: 'move.block down'} as const

/** The keys that move the paragraph or block at the cursor, as in Word and Google Docs. */
const moveBlock = defineBehavior({
  on: 'keyboard.keydown',
  guard: ({snapshot, event: {originEvent}}) => {
    const {key, altKey, shiftKey, ctrlKey, metaKey} = originEvent
    if (!altKey || !shiftKey || ctrlKey || metaKey) return false
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
    const block = getFocusBlock(snapshot)
    return block ? {type: moves[key], at: block.path} : false
  },
  actions: [(_event, move) => [raise(move)]],
})

/** Alt+Shift+↑ and Alt+Shift+↓ in every text, as blocks can be dragged with a mouse alone. */
export function MovedBlocks() {
  const editor = useEditor()
  useEffect(() => editor.registerBehavior({behavior: moveBlock}), [editor])
  return null
}
