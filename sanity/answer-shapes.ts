import {parse, typeEvaluate, type SchemaType, type TypeNode} from 'groq-js'
import type {Body} from '@/components/blocks/types'
import {conformer} from '@/lib/conform'
import {pageQuery} from './queries/site'
import generated from './schema.generated.json'

/**
 * The schema that `npm run typegen` extracts, the same that TypeGen reads; JSON loses its literal
 * types.
 */
const isSchema = (value: unknown): value is SchemaType => Array.isArray(value)

export const schema: SchemaType = isSchema(generated) ? generated : []
const conform = conformer(schema)
const shapes = new Map<string, TypeNode>()

/** The type of a query's result, as TypeGen evaluates it: computed once, in up to half a second. */
export function shapeOf(query: string): TypeNode {
  const shape = shapes.get(query) ?? typeEvaluate(parse(query, {params: {from: 0, to: 1}}), schema)
  shapes.set(query, shape)
  return shape
}

/** A query's result, conformed to its type, whatever the documents hold. */
export function asTyped<Data>(query: string, data: Data): Data
export function asTyped(query: string, data: unknown): unknown {
  return conform(data, shapeOf(query))
}

/** A body, conformed to its type, that a projection outside of the site's queries returned. */
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
