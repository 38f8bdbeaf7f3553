import {createHash} from 'node:crypto'

export interface StoredAnswer {
  query: string
  params: Record<string, unknown>
  /** When it was stored, in ISO 8601. */
  at: string
  answer: object
}

/** As it lies in its file. First whether it says that there is no such piece: that is looked up often. */
export function textOf({query, params, at, answer}: StoredAnswer): string {
  return JSON.stringify({none: saysNone(answer), sum: sumOf(answer), query, params, at, answer})
}

/** What a text holds; undefined where it was cut short or changed by a failing disk. */
export function storedIn(text: string): StoredAnswer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isIntact(value) ? value : undefined
  } catch {
    return undefined
  }
}

export const isTextOfNone = (text: string) => text.startsWith('{"none":true,')

/** Whether an answer says that there is no such document. */
export const saysNone = (answer: object) => 'data' in answer && answer.data === null

/** The same for answers that are the same in JSON. */
export const sumOf = (answer: object) =>
  createHash('sha256').update(JSON.stringify(answer)).digest('hex')

function isIntact(value: unknown): value is StoredAnswer {
  if (typeof value !== 'object' || value === null || !('answer' in value && 'sum' in value))
    return false
  const {answer, sum} = value
  return typeof answer === 'object' && answer !== null && sumOf(answer) === sum
}
