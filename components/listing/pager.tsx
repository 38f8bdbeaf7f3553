import {pageCount, pagePath} from '@/lib/paging'

interface PagerProps {
  /** Path of the first page. */
  path: string
  page: number
  /** Number of pieces in the whole list. */
  total: number
  /** Words of the links to the page before and after, where a list is not by date. */
  words?: readonly [before: string, after: string]
}

const byDate = ['Newer', 'Older'] as const

const link = 'tap decoration-line underline hover:decoration-current'

/** Links to the other pages of a list; renders nothing if there is only one. */
export function Pager({path, page, total, words = byDate}: PagerProps) {
  const pages = pageCount(total)
  if (pages === 1) return null
  return (
    <nav
      aria-label="Pages of this list"
      className="border-ink text-small mt-12 grid grid-cols-3 items-baseline gap-4 border-t pt-4 font-sans"
    >
      <span>
        {page > 1 && (
          <a href={pagePath(path, page - 1)} rel="prev" className={link}>
            {words[0]}
          </a>
        )}
      </span>
      <span className="text-muted text-center">
        Page {page} of {pages}
      </span>
      <span className="text-right">
        {page < pages && (
          <a href={pagePath(path, page + 1)} rel="next" className={link}>
            {words[1]}
          </a>
        )}
      </span>
    </nav>
  )
}
