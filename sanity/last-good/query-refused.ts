import type {Asked} from './question'

/**
 * The lake refuses a query. The client's own error holds its whole answer, which Next.js prints in
 * some 400 lines; this one is three: the reason, what was asked, and what to do.
 */
export class QueryRefused extends Error {
  override name = 'QueryRefused'
  declare readonly statusCode: number

  constructor({query, params = {}}: Pick<Asked, 'query' | 'params'>, failure: object) {
    const status = 'statusCode' in failure ? Number(failure.statusCode) : 0
    super(
      [
        `The Content Lake refused a query (${status}): ${reasonOf(failure, query)}`,
        `Asked: ${shortened(query, 160)} with ${shortened(JSON.stringify(params), 160)}`,
        status === 404
          ? 'Check SANITY_PROJECT_ID and SANITY_DATASET: the lake has no such dataset.'
          : 'Correct it in sanity/queries; npm run typegen finds what cannot be parsed.',
      ].join('\n'),
    )
    // Where it was thrown says nothing: all queries pass there. Next.js would add a digest to print.
    const hidden = {
      stack: `${this.name}: ${this.message}`,
      statusCode: status,
      digest: 'QUERY_REFUSED',
      name: this.name,
    }
    for (const [key, value] of Object.entries(hidden))
      Object.defineProperty(this, key, {value, enumerable: false, configurable: true})
  }
}

/** The lake's reason in one line, with the part of the query that it points at. */
function reasonOf(failure: object, query: string): string {
  const details: unknown = 'details' in failure ? failure.details : undefined
  const {description, start, end} = Object(details)
  const message = failure instanceof Error ? failure.message : String(failure)
  const reason = shortened(typeof description === 'string' ? description : message, 240)
  if (typeof start !== 'number' || typeof end !== 'number') return reason
  return `${reason}, near “${onOneLine(query.slice(Math.max(0, start - 40), end + 20))}”`
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function shortened(text: string, length: number): string {
  const line = onOneLine(text)
  return line.length > length ? `${line.slice(0, length)}…` : line
}

/** What a failure of the client says, without the answer that it holds; others stay as they are. */
export function withoutAnswer(failure: unknown): unknown {
  if (!(failure instanceof Error && 'response' in failure && 'statusCode' in failure))
    return failure
  const brief = new Error(shortened(failure.message, 240))
  brief.stack = `Error: ${brief.message}`
  return Object.assign(brief, {statusCode: failure.statusCode})
}
