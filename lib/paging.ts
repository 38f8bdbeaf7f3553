/** So many pieces stand on a page of a list. */
const pageSize = 24

/** What a page of a list shows, counted from 0, for a query: `to` is not part of it. */
export const pageRange = (page: number) => ({from: (page - 1) * pageSize, to: page * pageSize})

/** How many pages a list has; an empty one has the page that says so. */
export const pageCount = (total: number) => Math.max(1, Math.ceil(total / pageSize))

/** The number of a page as its address has it, from 2 on: the first has no number. */
export const pageNumber = (segment: string): number | undefined =>
  /^[1-9]\d{0,5}$/.test(segment) && segment !== '1' ? Number(segment) : undefined

/** The path of a page of a list. */
export const pagePath = (path: string, page: number) => (page > 1 ? `${path}/page/${page}` : path)
