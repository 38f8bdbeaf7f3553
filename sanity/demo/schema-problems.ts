type Attribute = {value: SchemaType; optional?: boolean}
type Attributes = Record<string, Attribute>
type SchemaType =
  | {type: 'object'; attributes: Attributes; rest?: SchemaType}
  | {type: 'array'; of: SchemaType}
  | {type: 'union'; of: SchemaType[]}
  | {type: 'inline'; name: string}
  | {type: 'string' | 'number' | 'boolean'; value?: unknown}
  | {type: 'null' | 'unknown'}

/** An entry of the schema that `sanity schemas extract` writes: a document type or a named type. */
export type SchemaEntry =
  | {type: 'document'; name: string; attributes: Attributes}
  | {type: 'type'; name: string; value: SchemaType}

/** Set by the lake on import, so the files lack them. */
const SET_BY_THE_LAKE = ['_createdAt', '_updatedAt', '_rev']

/**
 * Problems of a stored document with the schema, one sentence each: unknown, missing or invalid
 * fields.
 */
export function schemaProblems(document: Record<string, unknown>, schema: SchemaEntry[]): string[] {
  const entry = schema.find(({name, type}) => type === 'document' && name === document._type)
  if (entry?.type !== 'document') return [`no document type ${String(document._type)}`]
  const attributes = {...entry.attributes}
  for (const name of SET_BY_THE_LAKE) delete attributes[name]
  return problems(document, {type: 'object', attributes}, '', schema)
}

function problems(value: unknown, type: SchemaType, path: string, schema: SchemaEntry[]): string[] {
  if (type.type === 'unknown') return []
  if (type.type === 'inline') {
    const named = schema.find((entry) => entry.type === 'type' && entry.name === type.name)
    return named?.type === 'type'
      ? problems(value, named.value, path, schema)
      : [`${path}: no type ${type.name}`]
  }
  if (type.type === 'union') {
    const attempts = type.of.map((member) => problems(value, member, path, schema))
    return attempts.some((attempt) => attempt.length === 0) ? [] : closest(attempts)
  }
  if (type.type === 'array') {
    if (!Array.isArray(value)) return [`${path}: should be a list`]
    const items = type.of.type === 'union' ? value.map(withoutKey) : value
    return items.flatMap((item, index) => problems(item, type.of, `${path}[${index}]`, schema))
  }
  if (type.type === 'object') return objectProblems(value, type, path, schema)
  if (type.type === 'null') return value === null ? [] : [`${path}: should be null`]
  if (typeof value !== type.type) return [`${path}: should be a ${type.type}`]
  return type.value === undefined || type.value === value
    ? []
    : [`${path}: ${JSON.stringify(value)} is not a choice`]
}

function objectProblems(
  value: unknown,
  type: Extract<SchemaType, {type: 'object'}>,
  path: string,
  schema: SchemaEntry[],
): string[] {
  if (!isRecord(value)) return [`${path}: should be an object`]
  const attributes = {...type.attributes, ...attributesOf(type.rest, schema)}
  const unknown = Object.keys(value)
    .filter((field) => !Object.hasOwn(attributes, field))
    .map((field) => `${path}.${field}: not in the content model`)
  const known = Object.entries(attributes).flatMap(([field, attribute]) => {
    if (Object.hasOwn(value, field))
      return problems(value[field], attribute.value, `${path}.${field}`, schema)
    return attribute.optional ? [] : [`${path}.${field}: missing`]
  })
  return [...unknown, ...known]
}

/** Attributes of an array member, whose type has `_key` apart from the rest of the object. */
function attributesOf(rest: SchemaType | undefined, schema: SchemaEntry[]): Attributes {
  if (rest?.type === 'object') return {...rest.attributes, ...attributesOf(rest.rest, schema)}
  if (rest?.type !== 'inline') return {}
  const named = schema.find((entry) => entry.name === rest.name)
  return named?.type === 'type' ? attributesOf(named.value, schema) : {}
}

/** A member without `_key`, which the extract lacks for lists of references to several types. */
function withoutKey(item: unknown): unknown {
  if (!isRecord(item) || item._type !== 'reference') return item
  const {_key, ...rest} = item
  return rest
}

const closest = (attempts: string[][]) =>
  attempts.reduce((best, attempt) => (attempt.length < best.length ? attempt : best))

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
