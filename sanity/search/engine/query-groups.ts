import {comparable, singular, wordsIn, wordsOfQuery} from './words.ts'

/** What a query asks for once: a word or phrase, and what may stand in its place. */
export interface QueryGroup {
  /** The words themselves, as they were written. */
  words: string[]
  /** Words and phrases that mean the same. */
  synonyms: string[][]
}

/** Lists of words and phrases with one meaning, by each of them as it is compared. */
export function synonymTable(lists: Iterable<readonly string[]>): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const list of lists)
    for (const phrase of list) {
      const key = comparable(phrase)
      if (key) table.set(key, [...new Set([...(table.get(key) ?? []), ...list])])
    }
  return table
}

const longestPhrase = 5

/** The groups of a query: phrases of the table, the longest first, then single words. */
export function groupsOf(query: string, table: ReadonlyMap<string, string[]>): QueryGroup[] {
  const words = wordsIn(query)
  const telling = new Set(wordsOfQuery(query))
  const groups: QueryGroup[] = []
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at, table)
    const first = words[at] ?? ''
    if (phrase) groups.push(phrase)
    else if (telling.has(first) && !groups.some((group) => group.words.join(' ') === first))
      groups.push({words: [first], synonyms: []})
    at += phrase?.words.length ?? 1
  }
  return groups.slice(0, 12)
}

function phraseAt(words: string[], at: number, table: ReadonlyMap<string, string[]>) {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length)
    const key = phrase.map(singular).join(' ')
    const found = table.get(key)
    if (!found) continue
    const synonyms = found.filter((other) => comparable(other) !== key).map(wordsIn)
    return {words: phrase, synonyms}
  }
  return undefined
}
