import {isDeepStrictEqual} from 'node:util'
import {isObject, type JsonObject} from '../documents/json.ts'

// Mendoza's opcodes; a patch is a flat list of opcodes and operands.
const pushFieldCopy = 10
const pushFieldBlank = 11
const pushElementCopy = 12
const pushElementBlank = 13
const returnIntoObject = 15
const returnIntoArray = 16
const setField = 17
const deleteField = 19
const appendValue = 20
const appendSlice = 21
const appendString = 22
const appendStringSlice = 23

/** The operations that turn one object into another, by field, so that each keeps its author. */
export function diffObjects(left: JsonObject, right: JsonObject): unknown[] {
  // Mendoza addresses fields of the left side by index among its sorted keys.
  const keys = Object.keys(left).toSorted()
  const removed = keys.flatMap((key, place) =>
    Object.hasOwn(right, key) ? [] : [deleteField, place],
  )
  const others = Object.entries(right).flatMap(([key, value]) => {
    const before = left[key]
    if (!Object.hasOwn(left, key)) return [setField, value, key]
    if (isDeepStrictEqual(before, value)) return []
    const place = keys.indexOf(key)
    if (isObject(before) && isObject(value)) {
      return [pushFieldCopy, place, ...diffObjects(before, value), returnIntoObject]
    }
    const parts = rebuild(before, value)
    return parts ? [pushFieldBlank, place, ...parts, returnIntoObject] : [setField, value, key]
  })
  return [...removed, ...others]
}

/** The operations that build a text or list from parts of the old one; none if unrelated. */
function rebuild(left: unknown, right: unknown): unknown[] | undefined {
  if (typeof left === 'string' && typeof right === 'string') return rebuildText(left, right)
  if (Array.isArray(left) && Array.isArray(right) && left.length > 0 && right.length > 0) {
    return rebuildList(left, right)
  }
  return undefined
}

function rebuildList(left: unknown[], right: unknown[]): unknown[] {
  const patch: unknown[] = []
  let run: {from: number; to: number} | undefined
  const endRun = () => {
    if (run) patch.push(appendSlice, run.from, run.to)
    run = undefined
  }
  for (const [place, item] of right.entries()) {
    const source = placeIn(left, item, place)
    const before = source === undefined ? undefined : left[source]
    if (source !== undefined && isDeepStrictEqual(before, item)) {
      if (run?.to === source) run.to = source + 1
      else {
        endRun()
        run = {from: source, to: source + 1}
      }
      continue
    }
    endRun()
    patch.push(...changedItem(source, before, item))
  }
  endRun()
  return patch
}

function changedItem(place: number | undefined, before: unknown, item: unknown): unknown[] {
  if (place !== undefined && isObject(before) && isObject(item)) {
    return [pushElementCopy, place, ...diffObjects(before, item), returnIntoArray]
  }
  const parts = place === undefined ? undefined : rebuild(before, item)
  return parts ? [pushElementBlank, place, ...parts, returnIntoArray] : [appendValue, item]
}

function placeIn(left: unknown[], item: unknown, place: number): number | undefined {
  if (isObject(item) && typeof item._key === 'string') {
    const found = left.findIndex((other) => isObject(other) && other._key === item._key)
    return found === -1 ? undefined : found
  }
  if (!isObject(item)) {
    const same = left.indexOf(item, place)
    if (same !== -1) return same
  }
  return place < left.length ? place : undefined
}

function rebuildText(left: string, right: string): unknown[] | undefined {
  const start = sharedStart(left, right)
  const end = sharedEnd(left.slice(start), right.slice(start))
  if (start + end === 0) return undefined
  const added = right.slice(start, right.length - end)
  // Mendoza counts offsets in a string in bytes of UTF-8.
  const size = Buffer.byteLength(left)
  return [
    ...(start > 0 ? [appendStringSlice, 0, Buffer.byteLength(left.slice(0, start))] : []),
    ...(added === '' ? [] : [appendString, added]),
    ...(end > 0 ? [appendStringSlice, size - Buffer.byteLength(left.slice(-end)), size] : []),
  ]
}

function sharedStart(left: string, right: string): number {
  let length = 0
  while (length < left.length && length < right.length && left[length] === right[length]) length++
  // Never between the halves of a surrogate pair.
  return isHighHalf(left.charCodeAt(length - 1)) ? length - 1 : length
}

function sharedEnd(left: string, right: string): number {
  let length = 0
  while (
    length < left.length &&
    length < right.length &&
    left.at(-1 - length) === right.at(-1 - length)
  )
    length++
  return isLowHalf(left.charCodeAt(left.length - length)) ? length - 1 : length
}

const isHighHalf = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLowHalf = (code: number) => code >= 0xdc00 && code <= 0xdfff
