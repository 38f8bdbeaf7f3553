import {wordsInAddress} from '../heading-id.ts'

/** A letter of a script that the Studio cannot transliterate into Latin. */
const otherLetters = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u

/** Whether the Studio's own Generate button can spell a name without losing a word. */
export const isSpelledInLatin = (name: string): boolean =>
  /[\p{L}\p{N}]/u.test(name) && !otherLetters.test(name)

/**
 * Percent-encoded, such a letter can take nine characters, and pages are cached in files of that
 * name.
 */
const longestEncoded = 200

/** The slug of a name in its own script; empty for a name without letters or digits. */
export function addressFrom(name: string): string {
  let address = ''
  for (const {segment} of new Intl.Segmenter().segment(wordsInAddress(name))) {
    if (encodeURIComponent(address + segment).length > longestEncoded) break
    address += segment
  }
  return address.replace(/-+$/, '')
}
