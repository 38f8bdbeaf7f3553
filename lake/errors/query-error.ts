/** A query that cannot be run, with Sanity's `type` and description (status 400). */
export class QueryError extends Error {
  readonly type: 'queryParseError' | 'queryError'
  readonly description: string
  readonly query: string
  /** Offsets into the query in UTF-16 code units; the client draws its code frame from them. */
  readonly start: number
  readonly end: number

  constructor(
    description: string,
    query: string,
    at: {
      type?: 'queryParseError' | 'queryError'
      start?: number
      end?: number
      cause?: unknown
    } = {},
  ) {
    super(description, {cause: at.cause})
    this.name = 'QueryError'
    this.type = at.type ?? 'queryParseError'
    this.description = description
    this.query = query
    this.start = at.start ?? 0
    this.end = at.end ?? at.start ?? query.length
  }

  /** The `error` member of the response body. */
  toJSON() {
    const {type, description, query, start, end} = this
    return {type, description, query, start, end}
  }
}
