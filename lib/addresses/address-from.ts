import {wordsInAddress} from '../heading-id.ts'

/** Letters of these scripts have counterparts in Latin ones, which the Studio knows. */
const otherLetters = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u

/** Whether the Studio's own Generate spells a name without losing a word of it. */
export const isSpelledInLatin = (name: string): boolean =>
  /[\p{L}\p{N}]/u.test(name) && !otherLetters.test(name)

/** Encoded, each such letter takes nine characters, and pages are kept in files of that name. */
const longestEncoded = 200

/** The last part of an address in a name's own letters; empty for a name without letters or digits. */
export function addressFrom(name: string): string {
  let address = ''
  for (const {segment} of new Intl.Segmenter().segment(wordsInAddress(name))) {
    if (encodeURIComponent(address + segment).length > longestEncoded) break
    address += segment
  }
  return address.replace(/-+$/, '')
}
