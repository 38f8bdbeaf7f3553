import {wordsIn} from './words.ts'

/** The words of the index, each with how many documents have it: for suggestions of spelling. */
export class Vocabulary {
  readonly #counts: Map<string, number>

  constructor(counts: Iterable<readonly [string, number]> = []) {
    this.#counts = new Map(counts)
  }

  /** Adds a document's words, or with -1 takes them out, and returns the counts that changed. */
  count(text: string, by: 1 | -1): [word: string, count: number][] {
    return [...new Set(wordsIn(text).filter(isSpelt))].map((word) => {
      const count = (this.#counts.get(word) ?? 0) + by
      if (count > 0) this.#counts.set(word, count)
      else this.#counts.delete(word)
      return [word, count]
    })
  }

  documentsWith(word: string): number {
    return this.#counts.get(word) ?? 0
  }

  /** Whether a word begins like this, which is then one that was not written to its end. */
  hasBeginning(start: string): boolean {
    for (const word of this.#counts.keys()) if (word.startsWith(start)) return true
    return false
  }

  /** The words that begin like this, the most frequent first. */
  beginning(start: string, most = 8): string[] {
    return [...this.#counts]
      .filter(([word]) => word.startsWith(start))
      .toSorted((one, other) => other[1] - one[1])
      .slice(0, most)
      .map(([word]) => word)
  }

  /**
   * The words most like a word, the nearest first, and of those the most frequent.
   * @param besides words that no document needs to have
   */
  like(word: string, most = 3, besides: readonly string[] = []): string[] {
    const reach = reachOf(word)
    if (reach === 0 || !isSpelt(word)) return []
    const near: {word: string; steps: number; count: number}[] = []
    const others = besides.filter((one) => isSpelt(one) && !this.#counts.has(one))
    const unused = others.map((one): [string, number] => [one, 0])
    for (const [candidate, count] of [...this.#counts, ...unused]) {
      if (Math.abs(candidate.length - word.length) > reach) continue
      const steps = editSteps(word, candidate, reach)
      // Two slips, and one of them in the first letter, make another word.
      if (steps <= reach && (steps < 2 || candidate[0] === word[0]))
        near.push({word: candidate, steps, count})
    }
    const [fewest = 0] = near.map(({steps}) => steps).toSorted((one, other) => one - other)
    return near
      .filter(({steps}) => steps === fewest)
      .toSorted(
        (one, other) =>
          likeness(other.word, word) - likeness(one.word, word) || other.count - one.count,
      )
      .slice(0, most)
      .map((one) => one.word)
  }

  /** Two words of the index that a word is made of, such as “finetuning”. */
  parted(word: string): [string, string] | undefined {
    for (let at = word.length - 3; at >= 3; at -= 1) {
      const parts: [string, string] = [word.slice(0, at), word.slice(at)]
      if (parts.every((part) => this.#counts.has(part))) return parts
    }
    return undefined
  }
}

/** Slips are rarely in the first letter. */
const likeness = (candidate: string, word: string) => (candidate[0] === word[0] ? 1 : 0)

const isSpelt = (word: string) => /^\p{L}{3,24}$/u.test(word)

/** How many slips a word of this length may have and still be recognised. */
const reachOf = ({length}: string) => {
  if (length < 5) return 0
  if (length < 8) return 1
  return length < 12 ? 2 : 3
}

/**
 * How many letters are to be put in, left out, changed or swapped with their neighbour to make one
 * word of the other; more than `most` is not counted further.
 */
function editSteps(one: string, other: string, most: number): number {
  let before: number[] = []
  let above = Array.from({length: other.length + 1}, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    let least = row
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1]
      let steps = Math.min(
        (above[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isSwapped =
        row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      if (isSwapped) steps = Math.min(steps, (before[at - 2] ?? 0) + 1)
      line.push(steps)
      least = Math.min(least, steps)
    }
    if (least > most) return most + 1
    before = above
    above = line
  }
  return above[other.length] ?? most + 1
}
