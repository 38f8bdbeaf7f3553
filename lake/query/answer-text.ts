import {QueryError} from '../errors/query-error.ts'

/** Characters of JSON in one answer. */
const longestAnswer = 64 * 1024 * 1024

/** An answer as JSON. @throws {QueryError} when it exceeds the size limit. */
export function answerText(result: unknown, query: string): string {
  if (!Array.isArray(result)) return bounded(JSON.stringify(result ?? null), query)
  const parts: string[] = []
  let length = 2
  // Element by element, so that an oversized answer is refused before all of it is built.
  for (const element of result) {
    const part = JSON.stringify(element ?? null)
    length += part.length + 1
    if (length > longestAnswer) throw tooLong(query)
    parts.push(part)
  }
  return `[${parts.join(',')}]`
}

function bounded(text: string, query: string): string {
  if (text.length > longestAnswer) throw tooLong(query)
  return text
}

function tooLong(query: string): QueryError {
  return new QueryError(
    'the answer is larger than 64 MB: ask for a slice, such as [0...1000], or for fewer fields',
    query,
    {type: 'queryError'},
  )
}
