import type {Call} from '../http/call.ts'
import {badRequest} from '../errors/request-errors.ts'
import type {JsonObject} from '../documents/json.ts'

/** GROQ parameters in the URL: `$name=<JSON>`. @throws HttpError 400 for invalid JSON. */
export function queryParams(query: URLSearchParams): JsonObject {
  return Object.fromEntries(
    [...query]
      .filter(([name]) => name.startsWith('$'))
      .map(([name, json]): [string, unknown] => {
        try {
          return [name.slice(1), JSON.parse(json)]
        } catch {
          throw badRequest(`The parameter ${name} is not valid JSON: quote it if it is text`)
        }
      }),
  )
}

/** The log position from which a reconnecting client resumes. */
export function lastEventId({request, query}: Call): string | undefined {
  const header = request.headers['last-event-id']
  return typeof header === 'string' ? header : (query.get('lastEventId') ?? undefined)
}
