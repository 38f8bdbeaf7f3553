import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import type {Article} from '../piece/piece'

type Told = Article['disclosure']

/** What readers are told of how a piece came about, in sentences, with their stega characters. */
export function disclosed(disclosure: Told): string[] {
  const {paid, note} = disclosure
  const paidFor = paid ? 'This piece was paid for.' : null
  const told = [relationshipOf(disclosure), paidFor, helpFromAi(disclosure), note]
  return told.flatMap((sentence) => sentence || [])
}

function relationshipOf({relationship, relationshipNote}: Told): string | null {
  if (!relationship || stegaClean(relationship) === 'none') return null
  return withNote(labelOf('relationship', relationship), relationshipNote)
}

function helpFromAi({aiAssistance, aiNote}: Told): string | null {
  if (!aiAssistance || stegaClean(aiAssistance) === 'none') return null
  return withNote(
    `A language model helped with ${labelOf('aiAssistance', aiAssistance).toLowerCase()}`,
    aiNote,
  )
}

const withNote = (sentence: string, note: string | null) =>
  note ? `${sentence}: ${note}` : `${sentence}.`
