import {pageCount, pagePath} from '@/lib/paging'

interface PagerProps {
  /** Path of the first page. */
  path: string
  page: number
  /** Number of pieces in the whole list. */
  total: number
  /** What the list is in the order of: the newest first, or the best. */
  by?: 'date' | 'rank'
  /** Whether crawlers stay away from the pages. */
  isFiltered?: boolean
}

const words = {date: ['Newer', 'Older'], rank: ['Previous', 'Next']} as const

const link = 'tap decoration-line underline hover:decoration-current'

/** Links to the other pages of a list; renders nothing if there is only one. */
export function Pager({path, page, total, by = 'date', isFiltered = false}: PagerProps) {
  const [before, after] = words[by]
  const pages = pageCount(total)
  if (pages === 1) return null
  const stay = isFiltered ? ' nofollow' : ''
  return (
    <nav
      aria-label="Pages of this list"
      className="border-ink text-small mt-12 grid grid-cols-3 items-baseline gap-4 border-t pt-4 font-sans"
    >
      <span>
        {page > 1 && (
          <a href={pagePath(path, page - 1)} rel={`prev${stay}`} className={link}>
            {before}
          </a>
        )}
      </span>
      <span className="text-muted text-center">
        Page {page} of {pages}
      </span>
      <span className="text-right">
        {page < pages && (
          <a href={pagePath(path, page + 1)} rel={`next${stay}`} className={link}>
            {after}
          </a>
        )}
      </span>
    </nav>
  )
}
