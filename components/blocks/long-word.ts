import {stegaClean} from 'next-sanity'

const longWord = /\S{25}/

/** Whether one of the texts has a word of 25 characters or more, stega aside. */
export const hasLongWord = (...words: (string | null | undefined)[]): boolean =>
  words.some((word) => word && longWord.test(stegaClean(word)))

/**
 * Class names for a cell of a scrolling table: columns are as wide as their longest word, and only
 * a word that is too long for any column is broken.
 */
export const wrapLong = (...words: (string | null | undefined)[]): string =>
  hasLongWord(...words) ? 'min-w-[10rem] wrap-anywhere' : ''
