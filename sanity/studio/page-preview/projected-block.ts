import {evaluate, parse} from 'groq-js'
import {bodyProjection} from '@/components/blocks/queries'
import type {Body} from '@/components/blocks/types'
import {bodyAsTyped} from '@/sanity/answer-shapes'

/** Answers the document that a reference leads to, or null where there is none. */
export type Dereference = (reference: {_ref: string}) => Promise<object | null>

const projection = parse(`$blocks[]${bodyProjection}`)

/** A stored block as the site's own query answers it; none for a type that the site does not know. */
export async function projectedBlock(
  block: object,
  dereference: Dereference,
): Promise<Body[number] | undefined> {
  // Without a dataset, however empty, nothing is dereferenced.
  const options = {params: {blocks: [block]}, dataset: [], dereference}
  const answer = await evaluate(projection, options)
  const [projected] = bodyAsTyped(await answer.get())
  return projected
}
