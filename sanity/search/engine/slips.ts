import {fieldsOfWork} from './fields-of-work.ts'
import type {SearchStore} from './store.ts'
import {synonyms} from './synonyms.ts'
import {singular, wordsIn, wordsOfQuery} from './words.ts'

/** A word of a query that nothing says, and what was looked for in its place. */
export interface Slip {
  word: string
  instead: string
}

/** Words of our own lists, which a query may have meant though no document says them. */
const listed = new Set(
  [...synonyms, ...fieldsOfWork.map(({names, alone = []}) => [...names, ...alone])]
    .flat()
    .flatMap(wordsIn),
)

/** A beginning of a word that is long enough to tell which. */
const tellingBeginning = 5

/**
 * The slips of a query, by words of the index and of our lists.
 * @param called phrases that may have been written as one word
 */
export function slipsIn(store: SearchStore, query: string, called: Iterable<readonly string[]>) {
  const joined = new Map<string, string>()
  for (const phrase of [...called].flat()) {
    const words = wordsIn(phrase)
    if (words.length === 2) joined.set(words.join(''), words.join(' '))
  }
  return wordsOfQuery(query).flatMap((word): Slip[] => {
    if (!isUnknown(store, word) || joined.has(word)) return []
    const [near] = store.vocabulary.like(word, 1, [...listed, ...joined.keys()])
    if (near === undefined) return []
    // The index finds words by their stems, so another form of one is no slip.
    const isFound = store.matches(`"${word}"`, 0).length > 0
    if (isFound && !isSameForm(word, near)) return []
    return [{word, instead: joined.get(near) ?? near}]
  })
}

function isUnknown(store: SearchStore, word: string) {
  const {vocabulary} = store
  const isKnown = (one: string) => vocabulary.documentsWith(one) > 0 || listed.has(one)
  if (isKnown(word) || isKnown(singular(word))) return false
  if (word.length > 2 && vocabulary.hasBeginning(word)) return false
  const parted = vocabulary.parted(word)
  return !parted || store.matches(`"${parted.join(' ')}"`, 0).length === 0
}

/** “insurence” and “insurance”, but not “insured”: the slip is not in the ending. */
const isSameForm = (word: string, other: string) =>
  word.length === other.length && word.slice(-2) === other.slice(-2)

/** A query with its slips put right. */
export function withoutSlips(query: string, slips: readonly Slip[]): string {
  if (slips.length === 0) return query
  const corrections = new Map(slips.map(({word, instead}) => [word, instead]))
  return wordsIn(query)
    .map((word) => corrections.get(word) ?? word)
    .join(' ')
}

/** A query in which a word that was not written to its end is the most frequent one it begins. */
export function written({vocabulary}: SearchStore, query: string): string {
  return wordsIn(query)
    .map((word) => {
      if (word.length < tellingBeginning || vocabulary.documentsWith(word) > 0) return word
      if (listed.has(word) || listed.has(singular(word))) return word
      const [own] = vocabulary.beginning(word, 1)
      return own ?? [...listed].find((one) => one.startsWith(word)) ?? word
    })
    .join(' ')
}
