import {membersOf} from '@/lib/preflight/stored'
import {sharedWords} from '@/lib/previews/shared-words'

/** Less alike than this, and a text is another one. */
const leastShared = 0.6

/** A text of a document, and where it stands. */
interface Passage {
  path: string
  text: string
}

/**
 * Where the words of a passage stand in a document. A page adds to them, such as the number of a
 * footnote, so the text that shares most with them counts.
 *
 * @param document as it is stored
 * @param words as they were read on its page
 * @returns a path such as `title` or `body[_key=="a"]`; undefined where no text is like it
 */
export function fieldOfPassage(document: object, words: string): string | undefined {
  let best = {path: '', shared: 0}
  for (const {path, text} of passagesOf(document, '')) {
    const shared = text.trim() === words.trim() ? 1 : sharedWords(text, words)
    // What stands in a title may stand in a field within another as well.
    const isNearer = shared === best.shared && path.length < best.path.length
    if (shared >= leastShared && (shared > best.shared || isNearer)) best = {path, shared}
  }
  return best.path || undefined
}

function passagesOf(value: unknown, path: string): Passage[] {
  if (typeof value === 'string') return [{path, text: value}]
  if (Array.isArray(value))
    return value.flatMap((item, index) => passagesOf(item, `${path}[${stepTo(item, index)}]`))
  if (typeof value !== 'object' || value === null) return []
  const {_type} = value as {_type?: unknown}
  // Words with hyphens, which nobody reads as such.
  if (_type === 'slug') return []
  if (_type === 'block') return [{path, text: textOfBlock(value)}]
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([name, field]) => passagesOf(field, path ? `${path}.${name}` : name))
}

/** By its key, which stays with it where others are put before it. */
function stepTo(item: unknown, index: number): string {
  const {_key} = Object(item)
  return typeof _key === 'string' ? `_key=="${_key}"` : String(index)
}

const textOfBlock = ({children}: {children?: unknown}): string =>
  membersOf(children)
    .map(({text}) => (typeof text === 'string' ? text : ''))
    .join('')
