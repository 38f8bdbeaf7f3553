/** Words that say nothing about what is looked for. */
const stopWords = new Set(
  `a about all also am an and any anybody anyone are as at be been but by can could did do does doing done
  for from get give got had has have having he her here his how i if in into is it its just let like make
  many me much my no not of on one or our out should show so some somebody someone such tell than that
  the their them then there these they this those to too up us use used uses using was way we were what
  when where which who whom whose why will with would you your find know need want please anything
  something`.split(/\s+/),
)

/** Text without case, accents and compatibility forms, as the index folds it. */
const folded = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')

/** The words of a text, folded. */
export const wordsIn = (text: string): string[] =>
  folded(text.replace(/[’']s\b/g, '')).match(/[\p{L}\p{N}]+/gu) ?? []

/** A folded word of a text as it is written there. */
export const asWritten = (text: string, word: string): string =>
  text.match(/[\p{L}\p{N}\p{M}]+/gu)?.find((one) => folded(one) === word) ?? word

/** The words of a query that say what is looked for; all of them if none does. */
export function wordsOfQuery(query: string, most = 12): string[] {
  const all = [...new Set(wordsIn(query))]
  const telling = all.filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/.test(word)))
  return (telling.length > 0 ? telling : all).slice(0, most)
}

/** A word without the ending of a plural: enough to recognise it in a list of ours. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

/** A phrase as lists of ours compare it. */
export const comparable = (phrase: string) => wordsIn(phrase).map(singular).join(' ')
