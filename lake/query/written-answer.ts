import {createHash} from 'node:crypto'
import {answerText} from './answer-text.ts'
import type {QueryAnswer} from './run-query.ts'

/** An answer as it is sent, made where the query was run, so that its size costs nobody else time. */
export interface WrittenAnswer {
  syncTags: string[]
  visited: number
  /** The members `resultSourceMap` (when asked for) and `result` of the answer's JSON, in UTF-8. */
  members: Uint8Array<ArrayBuffer>
  /** Of the members, to tell answers apart. */
  hash: string
}

/** @throws {QueryError} when it is longer than a client is sent at once. */
export function writeAnswer(answer: QueryAnswer, query: string): WrittenAnswer {
  const {result, resultSourceMap, syncTags, visited} = answer
  const map = resultSourceMap ? `"resultSourceMap":${answerText(resultSourceMap, query)},` : ''
  const members = new TextEncoder().encode(`${map}"result":${answerText(result, query)}`)
  const hash = createHash('sha1').update(members).digest('base64url')
  return {syncTags, visited, members, hash}
}
