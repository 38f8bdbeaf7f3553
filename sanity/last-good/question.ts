import {createHash} from 'node:crypto'

/** The required form of an answer; any other counts as a failure of the lake. */
export type Shape = 'list' | 'document'

export interface Asked {
  query: string
  params?: Record<string, unknown>
  /** `document`: an object, or null if there is none. */
  shape: Shape
  /** Whether its good answer is stored for when the lake fails; it is unless this is false. */
  isKept?: boolean
}

/** A name for a query with its parameters, in any order; usable as a file name. */
export function nameOf({query, params = {}}: Asked): string {
  const sorted = Object.entries(params).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([query, sorted]))
    .digest('hex')
}

/**
 * Whether this is an answer to a query. Its type beyond the shape is the caller's promise: the same
 * query always has answers of the same type.
 */
export function isAnswer<Answer extends {data: unknown}>(
  value: unknown,
  shape: Shape,
): value is Answer {
  if (typeof value !== 'object' || value === null || !('data' in value)) return false
  const {data} = value
  return shape === 'list' ? Array.isArray(data) : typeof data === 'object' && !Array.isArray(data)
}
