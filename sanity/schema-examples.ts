import type {SchemaType, TypeNode} from 'groq-js'
import * as exampleDocuments from '@/components/blocks/example-documents'
import {examples} from '@/components/blocks/examples'

/** A stored document. */
export interface StoredDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

export const exampleId = (type: string) => `the-${type.toLowerCase()}`

/**
 * For tests: a document of each of our types with every field filled in, whose references lead to
 * one another, and the documents that example blocks refer to. Bodies hold a paragraph; `bodyOfAll`
 * holds every block.
 */
export function schemaExamples(schema: SchemaType): StoredDocument[] {
  const named = new Map(schema.map((type) => [type.name, type]))

  function filled(name: string, shape: TypeNode): unknown {
    if (shape.type === 'array') return many(name, shape.of)
    if (shape.type === 'union') return filled(name, shape.of.at(-1) ?? {type: 'null'})
    if (shape.type === 'inline') {
      const target = named.get(shape.name)
      return target?.type === 'type' ? filled(name, target.value) : null
    }
    if (shape.type === 'object') {
      const {dereferencesTo} = shape
      if (dereferencesTo) return {_type: 'reference', _ref: idOf(dereferencesTo)}
      return {
        ...(shape.rest ? Object(filled(name, shape.rest)) : {}),
        ...fieldsOf(shape.attributes),
      }
    }
    if (shape.type === 'string') return shape.value ?? wordFor(name)
    if (shape.type === 'number') return shape.value ?? 3
    return shape.type === 'boolean' ? (shape.value ?? true) : null
  }

  const many = (name: string, of: TypeNode) =>
    (of.type === 'union' ? of.of : [of]).map((member) => filled(name, member))

  const fieldsOf = (attributes: Record<string, {value: TypeNode}>) =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, {value}]) => [name, filled(name, value)]),
    )

  const documents = schema.flatMap((type): StoredDocument[] => {
    if (type.type !== 'document' || type.name.startsWith('sanity.')) return []
    const fields = fieldsOf(type.attributes)
    const slug = 'slug' in fields && {slug: {_type: 'slug', current: exampleId(type.name)}}
    const texts = ['body', 'explanation'].filter((name) => name in fields)
    return [
      {
        ...fields,
        ...slug,
        ...Object.fromEntries(texts.map((name) => [name, [paragraph]])),
        _id: exampleId(type.name),
        _type: type.name,
      },
    ]
  })
  return [...documents, ...Object.values(exampleDocuments)]
}

const paragraph = {
  _type: 'block',
  _key: 'p',
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 's', text: 'A paragraph.', marks: []}],
}

/** A body with a heading, a list, links, and one block of each type. */
export const bodyOfAll = [
  {...paragraph, _key: 'h', style: 'h2'},
  {...paragraph, _key: 'l', listItem: 'bullet', level: 1},
  {
    ...paragraph,
    _key: 'w',
    markDefs: [
      {_type: 'link', _key: 'a', href: 'https://example.org'},
      {_type: 'internalLink', _key: 'b', reference: {_type: 'reference', _ref: 'the-guide'}},
      {_type: 'glossaryTerm', _key: 'c', reference: {_type: 'reference', _ref: 'the-glossaryterm'}},
    ],
    children: [
      {_type: 'span', _key: 's', text: 'Words', marks: ['a', 'strong']},
      {_type: 'span', _key: 't', text: 'that lead', marks: ['b', 'em']},
      {_type: 'span', _key: 'u', text: 'somewhere', marks: ['c', 'code']},
      {_type: 'citation', _key: 'v', sourceKey: 'source', place: 'p. 3'},
      {_type: 'footnote', _key: 'w', text: 'A note.'},
    ],
  },
  ...Object.values(examples),
]

function idOf(type: string): string {
  if (type === 'sanity.imageAsset') return exampleDocuments.exampleDiagram._id
  return type === 'sanity.fileAsset' ? exampleDocuments.exampleFilm._id : exampleId(type)
}

function wordFor(name: string): string {
  if (/(At|On|By|date|asOf)$/.test(name)) return '2026-01-02'
  if (name === '_key') return 'key'
  if (name === 'from') return '/there'
  return /^(url|to|href)$/.test(name) ? 'https://example.org/there' : `Words of ${name}`
}
