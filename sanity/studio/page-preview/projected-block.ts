import {evaluate, parse} from 'groq-js'
import {bodyProjection} from '@/components/blocks/queries'
import type {Body} from '@/components/blocks/types'
import {bodyAsTyped} from '@/sanity/answer-shapes'

/** Resolves a reference to its document; null if there is none. */
export type Dereference = (reference: {_ref: string}) => Promise<object | null>

const projection = parse(`$blocks[]${bodyProjection}`)

/** A stored block, projected by the site's own query; undefined for unknown types. */
export async function projectedBlock(
  block: object,
  dereference: Dereference,
): Promise<Body[number] | undefined> {
  // Without a dataset, even an empty one, groq-js does not dereference.
  const options = {params: {blocks: [block]}, dataset: [], dereference}
  const answer = await evaluate(projection, options)
  const [projected] = bodyAsTyped(await answer.get())
  return projected
}
