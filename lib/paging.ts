/** Pieces per page of a list. */
const pageSize = 24

/** The slice of a list on a page, from 0, as query parameters; `to` is exclusive. */
export const pageRange = (page: number) => ({from: (page - 1) * pageSize, to: page * pageSize})

/** Number of pages of a list; at least 1, as an empty list has a page that says so. */
export const pageCount = (total: number) => Math.max(1, Math.ceil(total / pageSize))

/** The page number in a path, 2 or more, as the first page has none; undefined if invalid. */
export const pageNumber = (segment: string): number | undefined =>
  /^[1-9]\d{0,5}$/.test(segment) && segment !== '1' ? Number(segment) : undefined

/** The path of a page of a list. */
export const pagePath = (path: string, page: number) => (page > 1 ? `${path}/page/${page}` : path)
