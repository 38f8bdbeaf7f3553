import {stegaClean} from 'next-sanity'
import {headingsOf} from '@/lib/heading-id'
import type {Block, Body} from './types'

/** Fields added to an interview's question: it sees neither the headings nor who spoke before. */
export interface PlacedQuestion {
  /** One below the heading of its part; questions before the first one have no part. */
  level?: 'h2' | 'h3'
  /** Who asks, at the first question only. */
  askedBy?: string
  answers: (Block<'questionAnswer'>['answers'][number] & {naming?: Naming})[]
}

/** How a speaker is named: linked the first time, not at all while the same person goes on. */
export type Naming = 'linked' | 'named' | 'none'

/** A field added to a list of questions. */
export interface PlacedFaq {
  /** Whether the heading right above it says already what it is. */
  isBelowHeading?: boolean
}

/** A copy of the body in which blocks know what they need to of the parts before them. */
export function placed(body: Body, interviewer?: string): Body {
  const headings = headingsOf(body)
  const levelOf = (key: string | undefined) => headings.find((known) => known.key === key)?.level
  const first = body.find(({_type}) => _type === 'questionAnswer')?._key
  const firstPart = body.findIndex(({_key}) => levelOf(_key) === 'h2')
  const named = speakersInTurn()
  return body.map((block, index) => {
    if (block._type === 'faq') {
      return {...block, isBelowHeading: levelOf(body[index - 1]?._key) === 'h2'}
    }
    if (block._type !== 'questionAnswer') return block
    return {
      ...block,
      level: firstPart === -1 || index < firstPart ? 'h2' : 'h3',
      askedBy: block._key === first ? interviewer : undefined,
      answers: block.answers.map((answer) => ({...answer, naming: named(answer.speaker)})),
    }
  })
}

function speakersInTurn() {
  const linked = new Set<string>()
  let speaking: string | undefined
  return (person: Block<'questionAnswer'>['answers'][number]['speaker']): Naming => {
    // Left open, an answer is of the person who speaks already.
    if (!person?.name || person._id === speaking) return 'none'
    speaking = person._id
    if (linked.has(speaking)) return 'named'
    linked.add(speaking)
    return 'linked'
  }
}

/** The id of a question; of its key, so that links survive a corrected question. */
export function questionId(key: string): string {
  const clean = stegaClean(key)
  return clean.startsWith('q-') ? clean : `q-${clean}`
}

/** The id of a list of questions whose title is a heading. */
export const faqId = (key: string) => `faq_${stegaClean(key)}`
