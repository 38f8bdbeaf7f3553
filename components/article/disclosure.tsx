import {stegaClean} from 'next-sanity'
import type {ReactNode} from 'react'
import {labelOf} from '@/lib/labels'
import {Folded} from '../folded'
import type {Article} from '../piece/piece'

/** How a piece came about; demo content is labelled as such. */
export function Disclosure({disclosure}: {disclosure: Article['disclosure']}) {
  const {demoContent, note} = disclosure
  const sentences = [relationshipOf(disclosure), paidFor(disclosure), helpFromAi(disclosure), note]
  const said = sentences.filter(Boolean)
  if (!demoContent && said.length === 0) return null
  const title = demoContent ? 'Demo content.' : 'Disclosure.'
  return (
    <div
      role="note"
      className="text-meta text-muted border-mark max-w-measure self-start border-l-4 pl-3"
    >
      <Folded summary={<strong className="text-mark font-semibold">{title}</strong>}>
        <p className="max-sm:pb-2">
          <strong className="text-mark font-semibold not-print:max-sm:hidden">{title}</strong>
          {said.map((sentence, index) => (
            <span key={index}> {sentence}</span>
          ))}
        </p>
      </Folded>
    </div>
  )
}

type Told = Article['disclosure']

function relationshipOf({relationship, relationshipNote}: Told): ReactNode {
  if (!relationship || stegaClean(relationship) === 'none') return null
  return withNote(labelOf('relationship', relationship), relationshipNote)
}

function paidFor({paid}: Told): ReactNode {
  return paid ? 'This piece was paid for.' : null
}

function helpFromAi({aiAssistance, aiNote}: Told): ReactNode {
  if (!aiAssistance || stegaClean(aiAssistance) === 'none') return null
  return withNote(
    `A language model helped with ${labelOf('aiAssistance', aiAssistance).toLowerCase()}`,
    aiNote,
  )
}

function withNote(sentence: string, note: string | null): ReactNode {
  return note ? (
    <>
      {sentence}: {note}
    </>
  ) : (
    `${sentence}.`
  )
}
