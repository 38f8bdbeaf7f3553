import {stegaClean} from 'next-sanity'

const longWord = /\S{25}/

export const hasLongWord = (...words: (string | null | undefined)[]): boolean =>
  words.some((word) => word && longWord.test(stegaClean(word)))

/**
 * For a cell of a table that scrolls: a column is as wide as its longest word, so that none is broken,
 * but for a word that no column can be as wide as.
 */
export const wrapLong = (...words: (string | null | undefined)[]): string =>
  hasLongWord(...words) ? 'min-w-[10rem] wrap-anywhere' : ''
