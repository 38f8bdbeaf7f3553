import {createHash} from 'node:crypto'

export interface StoredAnswer {
  query: string
  params: Record<string, unknown>
  /** When it was stored, in ISO 8601. */
  at: string
  answer: object
}

/** A stored answer as text. It starts with whether the answer is null, which is read often. */
export function textOf({query, params, at, answer}: StoredAnswer): string {
  return JSON.stringify({none: saysNone(answer), sum: sumOf(answer), query, params, at, answer})
}

/** Parses the text of a stored answer; undefined if it was truncated or corrupted. */
export function storedIn(text: string): StoredAnswer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isIntact(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether the text of a stored answer is that of a null, found without parsing it. */
export const isTextOfNone = (text: string) => text.startsWith('{"none":true,')

/** Whether an answer says that the document does not exist. */
export const saysNone = (answer: object) => 'data' in answer && answer.data === null

/** A checksum of an answer's JSON. */
export const sumOf = (answer: object) =>
  createHash('sha256').update(JSON.stringify(answer)).digest('hex')

function isIntact(value: unknown): value is StoredAnswer {
  if (typeof value !== 'object' || value === null || !('answer' in value && 'sum' in value))
    return false
  const {answer, sum} = value
  return typeof answer === 'object' && answer !== null && sumOf(answer) === sum
}
