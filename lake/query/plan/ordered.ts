import type {Key} from './page.ts'
import {byId, type Shown, type View} from '../view.ts'

const orders = new WeakMap<View, Map<string, readonly Shown[]>>()

export function inOrderOf(view: View, type: string, keys: readonly Key[]): readonly Shown[] {
  const known = orders.get(view) ?? new Map<string, readonly Shown[]>()
  orders.set(view, known)
  const name = JSON.stringify([type, keys])
  const ordered = known.get(name) ?? sort(view.ofType(type), keys)
  known.set(name, ordered)
  return ordered
}

function sort(documents: readonly Shown[], keys: readonly Key[]): Shown[] {
  const rows = documents.map((shown) => ({
    id: shown.id,
    shown,
    values: keys.map(({path}) => valueAt(shown, path)),
  }))
  rows.sort((one, other) => {
    for (const [index, {direction}] of keys.entries()) {
      const difference = compare(one.values[index], other.values[index])
      if (difference) return difference * direction
    }
    return byId(one, other)
  })
  return rows.map(({shown}) => shown)
}

function valueAt({id, stored}: Shown, path: readonly string[]): unknown {
  if (path.length === 1 && path[0] === '_id') return id
  return path.reduce<unknown>(
    (part, name) =>
      typeof part === 'object' && part !== null && !Array.isArray(part) && Object.hasOwn(part, name)
        ? Reflect.get(part, name)
        : undefined,
    stored,
  )
}

// GROQ's order: numbers, strings, booleans (false first), then everything else as equal.
function compare(one: unknown, other: unknown): number {
  if (typeof one === 'string' && typeof other === 'string')
    return one < other ? -1 : Number(one > other)
  const difference = rankOf(one) - rankOf(other)
  if (difference || rankOf(one) > 2) return difference
  return Number(one) - Number(other)
}

function rankOf(of: unknown): number {
  const rank = ['number', 'string', 'boolean'].indexOf(typeof of)
  return rank < 0 ? 3 : rank
}

/** At least the first `count` documents that pass; `passing` gives their ids, by batch. */
export function firstToPass(
  documents: readonly Shown[],
  count: number,
  passing: (batch: readonly Shown[]) => ReadonlySet<unknown>,
): Shown[] {
  const passed: Shown[] = []
  let size = count
  for (let start = 0; passed.length < count && start < documents.length;) {
    const batch = documents.slice(start, start + size)
    const ids = passing(batch)
    passed.push(...batch.filter(({id}) => ids.has(id)))
    start += size
    size = Math.min(size * 2, 4096)
  }
  return passed
}
