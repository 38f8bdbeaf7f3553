import {stegaClean} from '@sanity/client/stega'
import type {ObjectTypeNode, SchemaType, TypeNode} from 'groq-js'

type Fields = ObjectTypeNode['attributes']

const misfit = Symbol('misfit')

/**
 * Lists in which the index has a meaning, such as that of a column or label. An invalid member
 * becomes an empty one there (a number becomes NaN); in all other lists it is removed.
 */
const placed: ReadonlySet<string> = new Set(['cells', 'columns', 'labels', 'values'])

/**
 * Returns a function that makes a result conform to its type, whatever the documents hold:
 * importers, scripts and older schemas write what no form allows. Invalid list members are removed.
 * Elsewhere, an invalid value becomes null or missing if the type allows it, or else the query's
 * own default. List members get unique `_key`s, and a document stands only once in a list.
 *
 * The exception is a block of a type unknown to the shape: it stays, and editors are told of it.
 *
 * @param schema the schema that the shape's inline types refer to
 */
export function conformer(schema: SchemaType) {
  const named = new Map(schema.flatMap((type) => (type.type === 'type' ? [[type.name, type]] : [])))
  const variantsKept = new WeakMap<TypeNode, TypeNode[]>()
  const fieldsKept = new WeakMap<ObjectTypeNode, Fields>()

  function conform(value: unknown, shape: TypeNode): unknown {
    const found = fitting(value, shape)
    return found === misfit ? emptyOf(shape) : found
  }

  function fitting(value: unknown, shape: TypeNode, isPlaced = false): unknown {
    const variants = variantsOf(shape)
    if (variants.some(({type}) => type === 'unknown')) return value
    if (value === null) return variants.some(({type}) => type === 'null') ? null : misfit
    if (Array.isArray(value)) {
      const list = variants.filter((variant) => variant.type === 'array')
      const filled = list.find(({of}) => variantsOf(of).length > 0) ?? list[0]
      return filled ? members(value, filled.of, isPlaced) : misfit
    }
    if (isObject(value)) {
      const fields = fieldsFor(value, variants)
      return fields ? filledIn(value, fields) : misfit
    }
    const fits = variants.some(
      (variant) =>
        variant.type === typeof value &&
        (!('value' in variant) || variant.value === undefined || isWord(value, variant.value)),
    )
    return fits ? value : misfit
  }

  /** The fields of the union member that an object is; undefined if it is none of them. */
  function fieldsFor(value: Record<string, unknown>, variants: TypeNode[]): Fields | undefined {
    const objects = variants.filter((variant) => variant.type === 'object').map(fieldsOf)
    if (value._type == null && objects.length === 1) return objects[0]
    return objects.find(({_type}) => !_type || fitting(value._type, _type.value) !== misfit)
  }

  function filledIn(value: Record<string, unknown>, fields: Fields) {
    const result = {...value}
    for (const [name, {value: shape, optional}] of Object.entries(fields)) {
      const found = fitting(value[name], shape, placed.has(name))
      if (found !== misfit) result[name] = found
      else if (optional) delete result[name]
      else result[name] = emptyOf(shape)
    }
    return result
  }

  function members(list: unknown[], of: TypeNode, isPlaced: boolean): unknown[] {
    const keys = new Set<string>()
    const ids = new Set<string>()
    return list.flatMap((given, index) => {
      const found = isPlaced ? inPlace(given, of) : fitting(given, of)
      const member = found === misfit && isUnknownBlock(given, of) ? {...given} : found
      if (member === misfit || member === null) return []
      if (!isObject(member)) return [member]
      if (typeof member._id === 'string') {
        if (ids.has(member._id)) return []
        ids.add(member._id)
      }
      if ('_key' in member) keys.add((member._key = ownKey(member._key, index, keys)))
      return [member]
    })
  }

  function inPlace(value: unknown, of: TypeNode) {
    const found = fitting(value, of)
    if (found !== misfit && found !== null) return found
    return variantsOf(of).some(({type}) => type === 'number') ? NaN : emptyOf(of)
  }

  const isUnknownBlock = (value: unknown, of: TypeNode): value is {_type: string} => {
    if (!isObject(value) || typeof value._type !== 'string') return false
    const types = variantsOf(of).flatMap((variant) =>
      variant.type === 'object' ? literalOf(fieldsOf(variant)._type?.value) : [],
    )
    return types.length > 1 && types.includes('block') && !types.includes(value._type)
  }

  /** The value that replaces an invalid one; null if the type allows it. */
  function emptyOf(shape: TypeNode): unknown {
    const variants = variantsOf(shape)
    if (variants.length === 0 || variants.some(({type}) => type === 'null' || type === 'unknown'))
      return null
    const [instead] = variants.flatMap(literalOf)
    if (instead !== undefined) return instead
    const [first] = variants
    if (first?.type === 'object') return filledIn({}, fieldsOf(first))
    if (first?.type === 'array') return []
    if (first?.type === 'string') return ''
    return first?.type === 'number' ? 0 : false
  }

  function variantsOf(shape: TypeNode): TypeNode[] {
    const kept = variantsKept.get(shape)
    if (kept) return kept
    const variants = split(shape)
    variantsKept.set(shape, variants)
    return variants
  }

  function split(shape: TypeNode): TypeNode[] {
    if (shape.type === 'union') return shape.of.flatMap(variantsOf)
    if (shape.type !== 'inline') return [shape]
    const target = named.get(shape.name)
    return target ? variantsOf(target.value) : [{type: 'unknown'}]
  }

  /** An object's fields, including those of the type it extends. */
  function fieldsOf(shape: ObjectTypeNode): Fields {
    const kept = fieldsKept.get(shape)
    if (kept) return kept
    const extended = shape.rest ? variantsOf(shape.rest) : []
    const fields = Object.assign(
      {},
      ...extended.map((rest) => (rest.type === 'object' ? fieldsOf(rest) : {})),
      shape.attributes,
    )
    fieldsKept.set(shape, fields)
    return fields
  }

  return conform
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is this literal, ignoring stega characters. */
const isWord = (value: unknown, word: string | number | boolean) =>
  (typeof value === 'string' ? stegaClean(value) : value) === word

const literalOf = (shape: TypeNode | undefined): (string | number | boolean)[] =>
  shape && 'value' in shape && shape.value !== undefined ? [shape.value] : []

/** A key that no earlier member has. */
function ownKey(key: unknown, index: number, taken: ReadonlySet<string>): string {
  const wanted = typeof key === 'string' && key ? key : `member-${index}`
  let own = wanted
  for (let number = 2; taken.has(own); number++) own = `${wanted}-${number}`
  return own
}
