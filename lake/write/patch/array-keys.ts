import {randomBytes} from 'node:crypto'
import {isObject} from '../../documents/json.ts'

/** A copy in which every object in an array has a `_key`. */
export function withArrayKeys<T>(value: T): T
export function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => {
      const keyed = withArrayKeys(item)
      return isObject(keyed) && keyed._key === undefined
        ? {...keyed, _key: randomBytes(6).toString('hex')}
        : keyed
    })
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, withArrayKeys(field)]),
  )
}
