import type {Call} from '../http/call.ts'
import {HttpError} from '../http/http-error.ts'
import type {JsonObject} from '../documents/json.ts'

/** The GROQ parameters of an address: `$name=<JSON>`. @throws HttpError 400 naming the one that is no JSON. */
export function queryParams(query: URLSearchParams): JsonObject {
  return Object.fromEntries(
    [...query]
      .filter(([name]) => name.startsWith('$'))
      .map(([name, json]): [string, unknown] => {
        try {
          return [name.slice(1), JSON.parse(json)]
        } catch {
          throw new HttpError(
            400,
            `The parameter ${name} is not valid JSON: quote it if it is text`,
          )
        }
      }),
  )
}

/** Where a client that comes back to a stream left off. */
export function lastEventId({request, query}: Call): string | undefined {
  const header = request.headers['last-event-id']
  return typeof header === 'string' ? header : (query.get('lastEventId') ?? undefined)
}
