import {stegaClean} from '@sanity/client/stega'

/** What is read of a body's blocks; anything that is not a heading passes by. */
interface BodyBlock {
  _key: string
  _type: string
  style?: string
  children?: readonly {_type: string; text?: string}[]
}

export interface Heading {
  /** Key of its block in the body. */
  key: string
  level: 'h2' | 'h3'
  /** As stored, so that click-to-edit still finds its field. */
  text: string
  /** Unique within the piece, and the same for the same headings: safe to link to. */
  id: string
}

/** Words as a part of an address: “What’s new? (2026)” → “whats-new-2026”; text without letters gives “section”. */
export function slugOf(text: string): string {
  const plain = stegaClean(text)
    .normalize('NFKD')
    .replace(/[\p{Mn}'’‘]/gu, '')
    .toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'section'
}

/** Ids that the pages around a body give to their own parts. */
const idsOfPages = [
  'main',
  'challenge',
  'results',
  'lessons',
  'pitfalls',
  'recording',
  'notes',
  'sources',
  'corrections',
  'myths',
  'related',
]

/** The headings of a body with the ids under which its page shows them; a repeated heading gets a number. */
export function headingsOf(body: readonly BodyBlock[]): Heading[] {
  const taken = new Set(idsOfPages)
  return body.flatMap((block) => {
    const level = stegaClean(block.style)
    if (block._type !== 'block' || (level !== 'h2' && level !== 'h3')) return []
    // A footnote in a heading has a text of its own, which is no part of it.
    const spans = (block.children ?? []).filter(({_type}) => _type === 'span')
    const text = spans.map((span) => span.text ?? '').join('')
    if (!stegaClean(text).trim()) return []
    const slug = slugOf(text)
    let id = slug
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`
    taken.add(id)
    return [{key: block._key, level, text, id}]
  })
}
