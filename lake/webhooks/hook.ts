import {isObject, textOf, type JsonObject} from '../documents/json.ts'
import {compileDelta, type DeltaQuery} from '../query/delta.ts'

export const operations = ['create', 'update', 'delete'] as const
export type Operation = (typeof operations)[number]

/** One webhook, with the field names of Sanity's own settings. */
export interface Hook {
  id: string
  url: string
  method: string
  headers: Record<string, string>
  secret?: string
  dataset?: string
  includeDrafts: boolean
  includeAllVersions: boolean
  on: readonly Operation[]
  query: DeltaQuery
}

const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'GET']

/** One hook of webhooks.json. @throws Error that names the hook and its error. */
export function parseHook(value: unknown, index: number): Hook {
  const fields = isObject(value) ? value : {}
  const id = textOf(fields.id) ?? ''
  const wrong = (what: string) =>
    new Error(`Webhook ${id ? `"${id}"` : `number ${index + 1}`}: ${what}`)
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || id === 'site') {
    throw wrong('give it an "id" of lower-case letters, digits and dashes, other than "site".')
  }
  const url = textOf(fields.url) ?? ''
  if (!/^https?:/.test(url) || !URL.canParse(url)) throw wrong('"url" must be an http address.')
  const method = textOf(fields.httpMethod) ?? 'POST'
  if (!methods.includes(method)) throw wrong(`"httpMethod" must be one of ${methods.join(', ')}.`)
  const rule = isObject(fields.rule) ? fields.rule : {}
  const secret = textOf(fields.secret)
  const dataset = textOf(fields.dataset)
  return {
    id,
    url,
    method,
    headers: textsOf(fields.headers),
    includeDrafts: fields.includeDrafts === true,
    includeAllVersions: fields.includeAllVersions === true,
    on: operationsOf(rule, wrong),
    query: queryOf(rule, wrong),
    ...(secret && {secret}),
    ...(dataset && dataset !== '*' && {dataset}),
  }
}

function operationsOf({on = operations}: JsonObject, wrong: (what: string) => Error): Operation[] {
  const asked = Array.isArray(on) ? on : []
  const known = operations.filter((operation) => asked.includes(operation))
  if (known.length === 0 || known.length < asked.length) {
    throw wrong(`"rule.on" must be a list of ${operations.join(', ')}.`)
  }
  return known
}

function queryOf({filter, projection}: JsonObject, wrong: (what: string) => Error): DeltaQuery {
  try {
    return compileDelta(textOf(filter) ?? '', textOf(projection) ?? '')
  } catch (error) {
    throw wrong(
      `its filter or projection is no GROQ: ${error instanceof Error ? error.message : error}`,
    )
  }
}

function textsOf(value: unknown): Record<string, string> {
  const entries = isObject(value) ? Object.entries(value) : []
  return Object.fromEntries(
    entries.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  )
}
