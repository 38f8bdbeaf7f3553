import type {MarkedText} from '@/lib/found'
import './search.css'

/** A text in which the words that were looked for are marked. */
export function MarkedWords({text}: {text: MarkedText}) {
  return text.map((part, at) => (part.isMarked ? <mark key={at}>{part.text}</mark> : part.text))
}
