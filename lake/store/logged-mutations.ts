import type {LakeDocument} from '../documents/documents.ts'
import {isObject, type JsonObject} from '../documents/json.ts'

const creating = ['create', 'createIfNotExists', 'createOrReplace']

/** Mutations as JSON for the log, without values that the result beside them repeats. */
export function mutationsText(
  mutations: readonly JsonObject[],
  result: LakeDocument | undefined,
): string {
  return JSON.stringify(result ? mutations.map((one) => withoutShared(one, result)) : mutations)
}

function withoutShared(mutation: JsonObject, result: LakeDocument): JsonObject {
  const kind = creating.find((name) => isObject(mutation[name]))
  const document = kind && mutation[kind]
  if (!kind || !isObject(document)) return mutation
  // Long text or the same object, not just an equal one.
  const shared = Object.keys(document).filter(
    (name) => isLong(document[name]) && document[name] === result[name],
  )
  if (shared.length === 0) return mutation
  const nothing = Object.fromEntries(shared.map((name) => [name, null]))
  return {[kind]: {...document, ...nothing}, shared}
}

function isLong(value: unknown): boolean {
  return typeof value === 'string'
    ? value.length > 100
    : typeof value === 'object' && value !== null
}

export function parseMutations(text: string, result: LakeDocument | undefined): JsonObject[] {
  const list: unknown = JSON.parse(text)
  if (!Array.isArray(list)) return []
  return list.filter(isObject).map(({shared, ...mutation}) => {
    const [entry] = Object.entries(mutation)
    if (!Array.isArray(shared) || !result || !entry || !isObject(entry[1])) return mutation
    const [kind, document] = entry
    const values = shared.filter((name) => typeof name === 'string')
    const back = Object.fromEntries(values.map((name) => [name, result[name]]))
    return {[kind]: {...document, ...back}}
  })
}
