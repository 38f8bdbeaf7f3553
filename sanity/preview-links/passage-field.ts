import {membersOf} from '@/lib/preflight/stored'
import {sharedWords} from '@/lib/previews/shared-words'

/** A text that shares less of its words than this is a different one. */
const leastShared = 0.6

/** A text in a document, and its path. */
interface Passage {
  path: string
  text: string
}

/**
 * Path of the text in a document that matches a passage of its page. A page adds to it, such as
 * footnote numbers, so the text that shares the most words wins.
 *
 * @param document as stored
 * @param words the passage as read on the page
 * @returns a path such as `title` or `body[_key=="a"]`; undefined if no text matches
 */
export function fieldOfPassage(document: object, words: string): string | undefined {
  let best = {path: '', shared: 0}
  for (const {path, text} of passagesOf(document, '')) {
    const shared = text.trim() === words.trim() ? 1 : sharedWords(text, words)
    // The same text may occur in a nested field too: the shorter path wins.
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
  // Its words are joined by hyphens, and nobody reads them as a text.
  if (_type === 'slug') return []
  if (_type === 'block') return [{path, text: textOfBlock(value)}]
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([name, field]) => passagesOf(field, path ? `${path}.${name}` : name))
}

/**
 * A path step to a list member: by key, so that it stays valid when others are inserted before it.
 */
function stepTo(item: unknown, index: number): string {
  const {_key} = Object(item)
  return typeof _key === 'string' ? `_key=="${_key}"` : String(index)
}

const textOfBlock = ({children}: {children?: unknown}): string =>
  membersOf(children)
    .map(({text}) => (typeof text === 'string' ? text : ''))
    .join('')
