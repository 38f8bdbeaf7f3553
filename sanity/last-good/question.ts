import {createHash} from 'node:crypto'

/** What an answer must be; anything else counts as a failure of the lake. */
export type Shape = 'list' | 'document'

export interface Asked {
  query: string
  params?: Record<string, unknown>
  /** `document`: an object, or null where there is none. */
  shape: Shape
}

/** The same for the same question, in whatever order its parameters come; fit for a file's name. */
export function nameOf({query, params = {}}: Asked): string {
  const sorted = Object.entries(params).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([query, sorted]))
    .digest('hex')
}

/**
 * Whether this can be shown as the answer to a question. The type beyond the shape is a promise of
 * whoever asks: the same question has answers of the same type.
 */
export function isAnswer<Answer extends {data: unknown}>(
  value: unknown,
  shape: Shape,
): value is Answer {
  if (typeof value !== 'object' || value === null || !('data' in value)) return false
  const {data} = value
  return shape === 'list' ? Array.isArray(data) : typeof data === 'object' && !Array.isArray(data)
}
