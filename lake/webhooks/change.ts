import type {LakeDocument} from '../documents/documents.ts'
import {isObject} from '../documents/json.ts'
import {asDocument} from '../store/stored-document.ts'

export function parseChange(json: string): {
  before: LakeDocument | null
  after: LakeDocument | null
} {
  const value: unknown = JSON.parse(json)
  const part = (field: 'before' | 'after') =>
    isObject(value) && isObject(value[field]) ? asDocument(value[field]) : null
  return {before: part('before'), after: part('after')}
}
