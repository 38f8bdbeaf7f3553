import {parse, typeEvaluate, type SchemaType, type TypeNode} from 'groq-js'
import type {Body} from '@/components/blocks/types'
import {conformer} from '@/lib/conform'
import {pageQuery} from './queries/site'
import generated from './schema.generated.json'

/** What `npm run typegen` extracts is what TypeGen and this read; JSON loses its literal types. */
const isSchema = (value: unknown): value is SchemaType => Array.isArray(value)

export const schema: SchemaType = isSchema(generated) ? generated : []
const conform = conformer(schema)
const shapes = new Map<string, TypeNode>()

/** The type of a query's answer, as TypeGen writes it: worked out once, in up to half a second. */
export function shapeOf(query: string): TypeNode {
  const shape = shapes.get(query) ?? typeEvaluate(parse(query, {params: {from: 0, to: 1}}), schema)
  shapes.set(query, shape)
  return shape
}

/** An answer that is what the type of its query says, whatever the documents hold. */
export function asTyped<Data>(query: string, data: Data): Data
export function asTyped(query: string, data: unknown): unknown {
  return conform(data, shapeOf(query))
}

/** A body that a projection outside of the site's queries answered. */
export function bodyAsTyped(body: unknown): Body
export function bodyAsTyped(body: unknown): unknown {
  return conform(body, bodyShape())
}

function bodyShape(): TypeNode {
  const page = shapeOf(pageQuery)
  const document = (page.type === 'union' ? page.of : [page]).find(
    (variant) => variant.type === 'object',
  )
  const body = document?.attributes.body
  if (!body) throw new Error('pageQuery answers no body: bodies are typed by it.')
  return body.value
}
