import {stegaClean} from 'next-sanity'
import type {Body} from './types'

/** A source that citations refer to; its position in the shown list is its number. */
interface NamedSource {
  _key: string
  title: string
}

/** A footnote with its number and the text that it belongs to. */
export interface Note {
  number: number
  text: string
}

/** Fields added to an inline object; without a number it has nothing to link to. */
export interface Numbered {
  _key: string
  number?: number
  /** Title of a citation's source, for the link's accessible name. */
  sourceTitle?: string
}

/**
 * A copy of the body in which each citation has its source's position in `sources`, and each
 * footnote its position among the notes, at any depth: a block sees only itself.
 */
export function numbered(body: Body, sources: readonly NamedSource[]) {
  const notes: Note[] = []
  const bySourceKey = new Map(sources.map(({_key, title}, at) => [_key, {title, number: at + 1}]))

  function copyOf<T>(part: T): T
  function copyOf(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((member: unknown) => copyOf(member))
    if (typeof part !== 'object' || part === null) return part
    const copy = Object.fromEntries(Object.entries(part).map(([name, v]) => [name, copyOf(v)]))
    return {...copy, ...placeOf(copy)}
  }

  function placeOf({_type, sourceKey, text}: Record<string, unknown>): Partial<Numbered> {
    if (_type === 'citation' && typeof sourceKey === 'string') {
      const source = bySourceKey.get(stegaClean(sourceKey))
      return source ? {number: source.number, sourceTitle: stegaClean(source.title)} : {}
    }
    if (_type === 'footnote' && typeof text === 'string' && text.trim()) {
      const number = notes.length + 1
      notes.push({number, text})
      return {number}
    }
    return {}
  }

  return {body: copyOf(body), notes}
}
