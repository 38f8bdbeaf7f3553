import type {LakeDocument} from '../documents/documents.ts'
import {isObject, textOf, type JsonObject} from '../documents/json.ts'

/** Parses a stored document. @throws Error when it lacks a system field. */
export function parseDocument(json: string): LakeDocument {
  const value: unknown = JSON.parse(json)
  if (!isObject(value)) throw new Error('A stored document is not an object')
  return asDocument(value)
}

/** The object as a document. @throws Error that names the missing system field. */
export function asDocument(value: JsonObject): LakeDocument {
  const field = (name: string): string => {
    const text = textOf(value[name])
    if (text === undefined) throw new Error(`A document lacks ${name}`)
    return text
  }
  return {
    ...value,
    _id: field('_id'),
    _type: field('_type'),
    _rev: field('_rev'),
    _createdAt: field('_createdAt'),
    _updatedAt: field('_updatedAt'),
  }
}
