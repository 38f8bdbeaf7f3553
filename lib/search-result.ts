import {limits} from './limits'

export interface Described {
  title: string
  /** Title from the SEO field, in place of the page's own. */
  seoTitle?: string | null | undefined
  /** Name of the publication. */
  siteName?: string | null | undefined
  /** Number of a page of a list. */
  page?: number | undefined
}

/**
 * The title of a page in browser tabs and search results: with the number of a further page of a
 * list, and with the name of the publication where both fit.
 */
export function titleInSearch({title, seoTitle, siteName, page = 1}: Described): string {
  const {max} = limits.seoTitle
  const own = seoTitle || title
  const number = page > 1 ? `, page ${page}` : ''
  const named = siteName && !own.includes(siteName) ? `${own}${number} — ${siteName}` : ''
  if (named && named.length <= max) return named
  return cutForSearch(own, max - number.length) + number
}

/** A description in search results; that of a further page of a list begins with its number. */
export function descriptionInSearch(text: string, page = 1): string {
  return cutForSearch(page > 1 ? `Page ${page}. ${text}` : text)
}

/** A cut at the end of a sentence leaves at least this part of the length. */
const enough = 0.6

const littleWords = /\s(a|an|and|as|at|but|by|for|from|if|in|is|its?|of|on|or|so|the|to|with)$/i

/**
 * A text as a search result shows it. One that is too long ends with a sentence, or else between
 * words, and not after a word that leads on; it never has more than `max` characters.
 */
export function cutForSearch(text: string, max: number = limits.seoDescription.max): string {
  if (text.length <= max) return text
  const sentences = /^.*[.!?][”’")]?(?=\s)/s.exec(text.slice(0, max + 1))?.[0]
  if (sentences && sentences.length >= max * enough) return sentences
  return cutWithSign(text, max)
}

/**
 * A text that stands alone, such as a quoted one: what is left out may say the opposite, so that one
 * that is too long always ends with “…”. It is cut between words, and not after a word that leads on;
 * it never has more than `max` characters.
 */
export function cutWithSign(text: string, max: number = limits.seoDescription.max): string {
  if (text.length <= max) return text
  const part = text.slice(0, max - 1)
  const end = part.lastIndexOf(' ')
  let kept = end > max / 2 ? part.slice(0, end) : wholeCharacters(text.slice(0, max - 2))
  while (littleWords.test(kept)) kept = kept.replace(littleWords, '')
  return `${kept.replace(/[\s,;:.–—-]+$/, '')} …`
}

/** Without the first half of a character that was cut in two. */
const wholeCharacters = (text: string) => text.replace(/[\uD800-\uDBFF]$/, '')
