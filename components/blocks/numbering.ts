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
  /** Title of a citation's source, with stega characters: for the link's name, and beside the text. */
  sourceTitle?: string
  /** Whether the body has not yet cited this place, or used this term: then a side note has it. */
  isFirst?: boolean
}

/**
 * A copy of the body in which each citation has its source's position in `sources`, and each
 * footnote its position among the notes, at any depth: a block sees only itself.
 */
export function numbered(body: Body, sources: readonly NamedSource[]) {
  const notes: Note[] = []
  const explained = new Set<string>()
  const bySourceKey = new Map(sources.map(({_key, title}, at) => [_key, {title, number: at + 1}]))

  function copyOf<T>(part: T): T
  function copyOf(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((member: unknown) => copyOf(member))
    if (typeof part !== 'object' || part === null) return part
    const copy = Object.fromEntries(Object.entries(part).map(([name, v]) => [name, copyOf(v)]))
    return {...copy, ...placeOf(copy)}
  }

  function isFirst(...names: unknown[]): boolean {
    const name = JSON.stringify(stegaClean(names))
    if (explained.has(name)) return false
    explained.add(name)
    return true
  }

  function placeOf({_type, sourceKey, text, ...more}: Record<string, unknown>): Partial<Numbered> {
    if (_type === 'citation' && typeof sourceKey === 'string') {
      const source = bySourceKey.get(stegaClean(sourceKey))
      if (!source) return {}
      const {number, title} = source
      return {number, sourceTitle: title, isFirst: isFirst(sourceKey, more.place)}
    }
    if (_type === 'glossaryTerm' && more.term) return {isFirst: isFirst(more.term)}
    if (_type === 'footnote' && typeof text === 'string' && text.trim()) {
      const number = notes.length + 1
      notes.push({number, text})
      return {number}
    }
    return {}
  }

  return {body: copyOf(body), notes}
}
