import {holdsPassage, passagesIn, textOf, textsIn} from '../preview-passages'
import {changesOfWords, comparePassages} from './passages'

/** Numbers of passages that differ. */
export interface Changes {
  changed: number
  added: number
  removed: number
}

/**
 * Marks the words of `shown` that `published` lacks as `ins`, and inserts removed ones as `del`,
 * which need no colour to be understood. Returns the numbers.
 */
export function markChanges(shown: Element, published: Element): Changes {
  const now = passagesIn(shown)
  const then = passagesIn(published)
  const texts = (elements: Element[]) => elements.map((element) => textOf(element))
  const compared = comparePassages(texts(then), texts(now))
  const changes = {changed: 0, added: 0, removed: 0}
  let next = 0
  for (const passage of compared) {
    if (passage.type === 'removed') {
      changes.removed += 1
      const text = textOf(then[passage.from])
      putIn(text, now[next], now[next - 1] ?? shown)
      continue
    }
    next = passage.at + 1
    const element = now[passage.at]
    if (!element || passage.type === 'same') continue
    changes[passage.type] += 1
    if (passage.type === 'added') markRange(element, 0, Infinity)
    else markWords(element, textOf(then[passage.from]))
  }
  return changes
}

/** From the end, so that the offsets of earlier words stay valid. */
function markWords(element: Element, from: string) {
  for (const change of changesOfWords(from, textOf(element)).toReversed()) {
    if ('end' in change) markRange(element, change.start, change.end)
    else insertRemoved(element, change.start, change.removed)
  }
}

function markRange(element: Element, start: number, end: number) {
  let place = 0
  for (const text of textsIn(element)) {
    const [from, to] = [Math.max(start - place, 0), Math.min(end - place, text.length)]
    place += text.length
    if (from >= to) continue
    const part = from > 0 ? text.splitText(from) : text
    if (to - from < part.length) part.splitText(to - from)
    const mark = element.ownerDocument.createElement('ins')
    part.replaceWith(mark)
    mark.append(part)
  }
}

function insertRemoved(element: Element, start: number, words: string) {
  const gone = removedWords(element.ownerDocument, words)
  let place = 0
  for (const text of textsIn(element)) {
    if (start <= place + text.length) {
      const at = start - place
      // Beside the word that replaced it, not inside.
      const word = text.parentElement?.tagName === 'INS' ? text.parentElement : text
      if (at === 0) word.before(gone)
      else if (at === text.length) word.after(gone)
      else text.splitText(at).before(gone)
      return
    }
    place += text.length
  }
  element.append(gone)
}

function removedWords(document: Document, words: string) {
  const gone = document.createElement('del')
  gone.textContent = words
  return gone
}

/** Inserts a removed passage before the next one or after the last, outside of tables and lists. */
function putIn(words: string, next: Element | undefined, last: Element) {
  const {ownerDocument} = last
  const neighbour = next ?? last
  const place = neighbour.closest('table, dl, ul, ol, details, figure') ?? neighbour
  const passage = ownerDocument.createElement('p')
  passage.append(removedWords(ownerDocument, words))
  if (next) place.before(passage)
  else if (place.parentElement && last.matches(holdsPassage)) place.after(passage)
  else last.append(passage)
}
