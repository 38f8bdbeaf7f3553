import {stegaClean} from '@sanity/client/stega'

/** Fields of a body's block that are read; blocks that are no headings are skipped. */
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
  /** As stored, with stega characters for click-to-edit. */
  text: string
  /** Unique within the piece, and stable for the same headings, so it can be linked to. */
  id: string
}

/**
 * A text as part of a URL: “What’s new? (2026)” → “whats-new-2026”; empty for a text without
 * letters or digits. Latin letters lose their accents. Other scripts keep their combining marks,
 * which distinguish letters there: “ガ” is not “カ”, and “हिन्दी” not “हनद”.
 */
export function wordsInAddress(text: string): string {
  const plain = stegaClean(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    // Joiners and variation selectors are invisible, and apostrophes do not separate words.
    .replace(/['’‘\u200c\u200d\p{Me}\p{Variation_Selector}]/gu, '')
  return plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.join('-') ?? ''
}

/** Ids that pages use outside of a body. */
const idsOfPages = [
  'main',
  'challenge',
  'results',
  'lessons',
  'pitfalls',
  'downloads',
  'verdict',
  'recording',
  'notes',
  'sources',
  'corrections',
  'myths',
  'related',
]

/** The headings of a body with their ids; a repeated heading gets a number. */
export function headingsOf(body: readonly BodyBlock[]): Heading[] {
  const taken = new Set(idsOfPages)
  return body.flatMap((block) => {
    const level = stegaClean(block.style)
    if (block._type !== 'block' || (level !== 'h2' && level !== 'h3')) return []
    // A footnote in a heading has text of its own, which does not belong to the heading.
    const spans = (block.children ?? []).filter(({_type}) => _type === 'span')
    const text = spans.map((span) => span.text ?? '').join('')
    if (!stegaClean(text).trim()) return []
    const slug = wordsInAddress(text) || 'section'
    let id = slug
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`
    taken.add(id)
    return [{key: block._key, level, text, id}]
  })
}
