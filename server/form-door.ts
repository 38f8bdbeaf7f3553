import type {IncomingMessage, ServerResponse} from 'node:http'

/**
 * The path segments that a form's fields lead to, below the form's own path; undefined if the query
 * has none of its fields.
 */
type Form = (fields: URLSearchParams) => string[] | undefined

/**
 * Forms of readers' pages, by path. They send a GET with a query, which pages never read: each state
 * is a path. The parameters are named in deploy/nginx.conf as well.
 */
const forms: Readonly<Record<string, Form>> = {
  '/search': (fields) => {
    if (!fields.has('q')) return undefined
    const [words] = textsOf(fields, 'q', 100)
    return words === undefined ? [] : [words]
  },
  '/compare': (fields) =>
    fields.has('case') ? textsOf(fields, 'case', 200).slice(0, mostCompared) : undefined,
}

const mostCompared = 4

/**
 * Redirects a form's query to the path of the state that it asks for: `/search?q=words` to
 * `/search/words`.
 *
 * @returns whether the request was answered
 */
export function passFormDoor(request: IncomingMessage, response: ServerResponse): boolean {
  const {method, url = '/'} = request
  const [pathname = '', query] = url.replace(/^https?:\/\/[^/?]*/i, '').split(/\?(.*)/s, 2)
  const path = pathname.replace(/\/+$/, '')
  if (!query || (method !== 'GET' && method !== 'HEAD')) return false
  const form = Object.hasOwn(forms, path) ? forms[path] : undefined
  const segments = form?.(new URLSearchParams(query))
  if (!segments) return false
  const location = [path, ...segments.map((segment) => encodeURIComponent(segment))].join('/')
  response.writeHead(303, {location, 'cache-control': 'no-store', 'content-length': '0'})
  response.end()
  return true
}

/** The usable values of a field, however often it is repeated: each once, in order. */
function textsOf(fields: URLSearchParams, name: string, longest: number): string[] {
  const texts = fields.getAll(name).map((value) => tidied(value, longest))
  return [...new Set(texts)].filter((text) => text !== '')
}

/**
 * A text as one path segment: without slashes and control characters, which separate words at most;
 * never `.` or `..`, which browsers resolve; cut between words where it is too long.
 */
function tidied(value: string, longest: number): string {
  const text = value
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\uFFFD/\\]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ')
  const cut = text.length > longest ? cutAt(text, longest) : text
  return /[\p{L}\p{N}]/u.test(cut) ? cut : ''
}

function cutAt(text: string, longest: number): string {
  const whole = text.lastIndexOf(' ', longest)
  // Without half of a character that takes two units.
  return text.slice(0, whole > 0 ? whole : longest).replace(/[\uD800-\uDBFF]$/, '')
}
