/** Words that begin what is said about a unit: “minutes per item”, “drafts of 60”. */
const afterNoun = /\s(?:of|per|a|an|in|for|from|to|at|by|as)\s/

/** A unit as it follows a figure: “1 week”, “3 weeks”, “1 drafted page of 60”. */
export function unitOf(figure: number, unit: string): string {
  if (Math.abs(figure) !== 1) return unit
  const end = unit.search(afterNoun)
  const noun = end < 0 ? unit : unit.slice(0, end)
  // What follows may be hidden characters of a preview, which stay.
  const [, stem = '', plural = '', rest = ''] = /^(.*?[a-z])(s?)([^a-zA-Z]*)$/s.exec(noun) ?? []
  if (!plural) return unit
  return `${singular(`${stem}s`)}${rest}${unit.slice(noun.length)}`
}

function singular(word: string): string {
  // “basis”, “bus” and “loss” are no plurals.
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y')
  return word.replace(/(?<=ss|x|ch|sh)es$|s$/, '')
}
