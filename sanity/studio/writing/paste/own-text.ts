import type {Schema} from '@portabletext/schema'
import type {Stored} from '@/lib/preflight/finding'
import {isStored, membersOf, textOf} from '@/lib/preflight/stored'
import type {LeftOut} from './left-out'

type Kinds = Pick<Schema, 'annotations' | 'blockObjects' | 'inlineObjects'>

/**
 * What is lost of blocks that were copied from another text of the Studio: what the text cannot
 * hold, which its editor drops without a word, and the citations of sources that its piece has not.
 *
 * @param sources the sources of the piece that is pasted into
 */
export function lostOfOwn(
  portableText: string,
  {annotations, blockObjects, inlineObjects}: Kinds,
  sources: unknown,
): Pick<LeftOut, 'blocks' | 'links' | 'inline' | 'citations'> {
  const copied = membersOf(parsed(portableText))
  const texts = copied.filter(({_type}) => _type === 'block')
  const objects = copied.filter(({_type}) => _type !== 'block')
  const links = texts.flatMap(usedMarks)
  const inline = texts
    .flatMap(({children}) => membersOf(children))
    .filter((child) => !isSpan(child))
  const kept = {
    objects: objects.filter(isOf(blockObjects)),
    links: links.filter(isOf(annotations)),
    inline: inline.filter(isOf(inlineObjects)),
  }
  return {
    blocks: objects.length - kept.objects.length,
    links: links.length - kept.links.length,
    inline: inline.length - kept.inline.length,
    citations: foreignCitations(kept, sources),
  }
}

const isSpan = ({_type}: Stored) => _type === 'span'

const isOf =
  (types: readonly {name: string}[]) =>
  ({_type}: Stored) =>
    types.some(({name}) => name === textOf(_type))

/** The annotations of a paragraph that are on some of its words. */
function usedMarks({markDefs, children}: Stored): Stored[] {
  const used = new Set<unknown>(
    membersOf(children).flatMap(({marks}) => (Array.isArray(marks) ? marks : [])),
  )
  return membersOf(markDefs).filter(({_key}) => used.has(_key))
}

/** How many citations lead to none of a piece's own sources, at any depth. */
function foreignCitations(value: unknown, sources: unknown): number {
  const own = new Set(membersOf(sources).map(({_key}) => _key))
  const count = (inner: unknown): number => {
    if (Array.isArray(inner)) return inner.reduce<number>((sum, each) => sum + count(each), 0)
    if (!isStored(inner)) return 0
    const isForeign = inner._type === 'citation' && !own.has(inner.sourceKey)
    return Number(isForeign) + count(Object.values(inner))
  }
  return count(value)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
