import {evaluate, parse} from 'groq-js'
import * as exampleDocuments from './example-documents'
import {bodyProjection} from './queries'
import type {Block, BlockType, Body, StoredBlock} from './types'

type StoredPart = {_type: string; _key: string}

/**
 * For tests: the result of the site's query for a stored body, with the example documents as
 * dataset.
 */
export async function bodyAsFetched(
  body: readonly StoredPart[],
  others: object[] = [],
): Promise<Body> {
  const dataset = [{_id: 'piece', body}, ...Object.values(exampleDocuments), ...others]
  const tree = parse(`*[_id == "piece"][0].body[]${bodyProjection}`)
  const answer = await evaluate(tree, {dataset})
  return answer.get()
}

/** For tests: the result of the site's query for one stored block. */
export async function asFetched<T extends BlockType>(block: StoredBlock<T>): Promise<Block<T>>
export async function asFetched(block: StoredPart): Promise<unknown> {
  const [fetched] = await bodyAsFetched([block])
  if (fetched?._type !== block._type) {
    throw new Error(`bodyProjection answers no ${block._type}: give it a line in queries.ts.`)
  }
  return fetched
}
