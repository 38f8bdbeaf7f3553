import {limits} from './limits'

export interface Described {
  title: string
  /** Title from the SEO field, used as is: the publication's name is not appended. */
  seoTitle?: string | null | undefined
  /** Name of the publication. */
  siteName?: string | null | undefined
}

/** The title of a page in browser tabs and search results. */
export function titleInSearch({title, seoTitle, siteName}: Described): string {
  if (seoTitle) return seoTitle
  return siteName && siteName !== title ? `${title} — ${siteName}` : title
}

/** A text as a search result shows it: cut between words if it is too long. */
export function cutForSearch(text: string, max: number = limits.seoDescription.max): string {
  if (text.length <= max) return text
  const part = text.slice(0, max)
  const end = part.lastIndexOf(' ')
  return `${part.slice(0, end > max / 2 ? end : max).replace(/[\s,;:.–—-]+$/, '')} …`
}
