import {stegaBrand} from 'next-sanity'
import {isArticleType, contentTypes} from '@/lib/content-types'
import type {FoundCard, Hit} from '@/lib/found'
import {labelOf} from '@/lib/labels'
import {Mark} from '../mark'
import {verdictSign} from '../myth/verdict-mark'
import {outcomeSign} from '../piece/outcome-mark'
import {figureSize, ResultFigure} from '../piece/result-figure'
import {MarkedWords} from './marked-words'

interface FoundListProps {
  hits: readonly Hit[]
  /** Number of the first. */
  start?: number
  level: 2 | 3
}

/** What a search found, best first. */
export function FoundList({hits, start = 1, level}: FoundListProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ol start={start} className="border-ink border-t">
      {hits.map(({id, type, field, title, excerpt, card}) => (
        <li
          key={id}
          data-sanity={field}
          className="border-line relative grid gap-x-12 gap-y-2 border-b py-5 md:grid-cols-[minmax(0,1fr)_14rem]"
        >
          <div>
            <p className="text-meta text-muted mb-2 flex flex-wrap items-center gap-x-4">
              <span>{[kindOf(type), card.industry].filter(Boolean).join(' · ')}</span>
              <Judgement card={card} />
            </p>
            <Heading className="text-heading font-[500] tracking-[-0.012em]">
              <a
                href={card.path}
                className="underline-offset-[0.14em] after:absolute after:inset-0 hover:underline"
              >
                <MarkedWords text={title} />
              </a>
            </Heading>
            <p className="text-muted mt-2 max-w-[38em] text-[1.0625rem] leading-[1.5]">
              {excerpt.length > 0 ? <MarkedWords text={excerpt} /> : card.role}
            </p>
          </div>
          {card.result && <Result result={card.result} />}
        </li>
      ))}
    </ol>
  )
}

function Judgement({card: {outcome, verdict}}: {card: FoundCard}) {
  if (outcome)
    return (
      <Mark sign={outcomeSign(outcome)} className="font-sans font-medium">
        {labelOf('outcome', outcome)}
      </Mark>
    )
  if (!verdict) return null
  return (
    <Mark sign={verdictSign(verdict)} className="font-sans font-medium">
      {labelOf('mythVerdict', verdict)}
    </Mark>
  )
}

const sizes = {
  none: 'text-small font-sans',
  long: 'text-subheading',
  short: 'text-heading',
} as const

function Result({result: given}: {result: NonNullable<FoundCard['result']>}) {
  const result = stegaBrand(given)
  return (
    <div className="md:pt-7">
      <p className={`figures ${figureSize(result, sizes)}`}>
        <ResultFigure result={result} />
      </p>
      {given.label && <p className="text-meta text-muted mt-1">{given.label}</p>}
    </div>
  )
}

const otherKinds: Record<string, string> = {
  myth: 'Myth',
  glossaryTerm: 'Word explained',
  person: 'Person',
  topic: 'Topic',
  industry: 'Industry',
  organisation: 'Organisation',
  model: 'Model',
  page: 'About us',
}

const kindOf = (type: string) =>
  isArticleType(type) ? contentTypes[type].one : (otherKinds[type] ?? '')
