import {isObject, type JsonObject} from '../../documents/json.ts'

/**
 * A copy in which references with `_strengthenOnPublish` are strong, unless the schema has them
 * weak: they were weak because their target was not yet published.
 */
export function strengthenReferences(document: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [name, strengthen(value)]),
  )
}

function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen)
  if (!isObject(value)) return value
  if (typeof value._ref === 'string' && value._strengthenOnPublish !== undefined) {
    const {_strengthenOnPublish: rule, _weak, ...reference} = value
    return isObject(rule) && rule.weak === true ? {...reference, _weak} : reference
  }
  return strengthenReferences(value)
}
