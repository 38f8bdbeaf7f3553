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

/**
 * Words as a part of an address: “What’s new? (2026)” → “whats-new-2026”; empty for a text without
 * letters or digits. Latin letters lose their accents, as they always did here. In other scripts
 * marks are half of the letter: “ガ” is not “カ”, and “हिन्दी” not “हनद”.
 */
export function wordsInAddress(text: string): string {
  const plain = stegaClean(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    // Joiners and what chooses an emoji's form are seen by nobody, and apostrophes part no words.
    .replace(/['’‘\u200c\u200d\p{Me}\p{Variation_Selector}]/gu, '')
  return plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.join('-') ?? ''
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
    const slug = wordsInAddress(text) || 'section'
    let id = slug
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`
    taken.add(id)
    return [{key: block._key, level, text, id}]
  })
}
