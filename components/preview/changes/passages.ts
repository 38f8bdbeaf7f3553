import {sharedWords} from '@/lib/previews/shared-words'
import {diffArrays, diffWordsWithSpace} from 'diff'

/** The change of a passage, such as a paragraph or a cell, by its index in the old or new text. */
export type Passage =
  | {type: 'same'; at: number}
  | {type: 'added'; at: number}
  | {type: 'changed'; at: number; from: number}
  | {type: 'removed'; from: number}

/**
 * Passages that share at least this part of their words are one that was edited, not one removed
 * and another added.
 */
const leastShared = 0.4

/** Changes from one list of passages to another, in the order of the new one. */
export function comparePassages(from: readonly string[], to: readonly string[]): Passage[] {
  const passages: Passage[] = []
  let [old, current] = [0, 0]
  let removed: number[] = []
  const endRemoved = (added: number[]) => {
    passages.push(...pair(removed, added, from, to))
    removed = []
  }
  for (const {added, removed: isRemoved, count} of diffArrays([...from], [...to])) {
    const places = (start: number) => Array.from({length: count}, (_, index) => start + index)
    if (isRemoved) {
      removed = places(old)
      old += count
    } else if (added) {
      endRemoved(places(current))
      current += count
    } else {
      endRemoved([])
      passages.push(...places(current).map((at) => ({type: 'same' as const, at})))
      old += count
      current += count
    }
  }
  endRemoved([])
  return passages
}

/** Pairs removed passages with the added ones that are alike, in order. */
function pair(
  removed: readonly number[],
  added: readonly number[],
  from: readonly string[],
  to: readonly string[],
): Passage[] {
  const passages: Passage[] = []
  let next = 0
  for (const at of added) {
    const alike = removed.findIndex(
      (old, index) => index >= next && sharedWords(from[old] ?? '', to[at] ?? '') >= leastShared,
    )
    const partner = removed[alike]
    if (partner === undefined) {
      passages.push({type: 'added', at})
      continue
    }
    for (const gone of removed.slice(next, alike)) passages.push({type: 'removed', from: gone})
    passages.push({type: 'changed', at, from: partner})
    next = alike + 1
  }
  for (const gone of removed.slice(next)) passages.push({type: 'removed', from: gone})
  return passages
}

/** A change within a passage, by offset in the new text: words added, or removed. */
export type WordChange = {start: number; end: number} | {start: number; removed: string}

/** Changes of words from one passage to another, by offset in the new one. */
export function changesOfWords(from: string, to: string): WordChange[] {
  const changes: WordChange[] = []
  let place = 0
  for (const {added, removed, value} of diffWordsWithSpace(from, to)) {
    if (removed) changes.push({start: place, removed: value})
    else {
      if (added) changes.push({start: place, end: place + value.length})
      place += value.length
    }
  }
  return changes
}
