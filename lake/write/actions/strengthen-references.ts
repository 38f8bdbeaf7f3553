import {isObject, type JsonObject} from '../../documents/json.ts'

/**
 * A copy in which the references that were weak only until publishing are strong: those to
 * documents that were drafts themselves when the editor picked them.
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
