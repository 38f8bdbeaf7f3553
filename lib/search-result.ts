import {limits} from './limits'

export interface Described {
  title: string
  /** An editor's own words for search engines: taken as they are, the publication's name is not added. */
  seoTitle?: string | null | undefined
  /** Name of the publication. */
  siteName?: string | null | undefined
}

/** Title of a page in a browser's tab and in search results; the same wherever it is drawn. */
export function titleInSearch({title, seoTitle, siteName}: Described): string {
  if (seoTitle) return seoTitle
  return siteName && siteName !== title ? `${title} — ${siteName}` : title
}

/** A text as a search result shows it: cut between words where it is too long. */
export function cutForSearch(text: string, max: number = limits.seoDescription.max): string {
  if (text.length <= max) return text
  const part = text.slice(0, max)
  const end = part.lastIndexOf(' ')
  return `${part.slice(0, end > max / 2 ? end : max).replace(/[\s,;:.–—-]+$/, '')} …`
}
