import {createHash} from 'node:crypto'
import {answerText} from './answer-text.ts'
import type {QueryAnswer} from './run-query.ts'

/** An answer as bytes, serialised in the thread that ran the query to keep others responsive. */
export interface WrittenAnswer {
  syncTags: string[]
  visited: number
  /** The members `result` and (when asked for) `resultSourceMap` of the JSON response, in UTF-8. */
  members: Uint8Array<ArrayBuffer>
  /** Hash of `members`, for an ETag. */
  hash: string
}

/** An answer as bytes. @throws {QueryError} when it exceeds the size limit. */
export function writeAnswer(answer: QueryAnswer, query: string): WrittenAnswer {
  const {result, resultSourceMap, syncTags, visited} = answer
  const map = resultSourceMap ? `"resultSourceMap":${answerText(resultSourceMap, query)},` : ''
  const members = new TextEncoder().encode(`${map}"result":${answerText(result, query)}`)
  const hash = createHash('sha1').update(members).digest('base64url')
  return {syncTags, visited, members, hash}
}
