import {stegaBrand} from 'next-sanity'
import type {ReactNode} from 'react'
import {Freshness} from '@/components/article/freshness'
import {Prompt} from '@/components/blocks/prompt/prompt'
import {QuestionAnswer} from '@/components/blocks/question-answer/question-answer'
import {SimpleText} from '@/components/blocks/simple-text'
import {VerdictStamp} from '@/components/myth/verdict-stamp'
import type {Article} from '@/components/piece/piece'
import {Results} from '@/components/piece/results'
import {pathOf, type Addressable} from '@/lib/addresses/addresses'
import {cutWithSign} from '@/lib/search-result'
import {plain, type PageDescription} from '../(site)/page-metadata'
import {titleOf, verdictId, type Unit} from './units'

/** The piece that a part is quoted from. */
export interface Quoted extends Addressable {
  _id: string
  topics: Article['topics']
  title: ReactNode
  /** The title without stega characters. */
  name: string
  freshness: Article['freshness']
}

/** The path of the page of a part. */
const quotePath = (path: string, id: string) => `${path}/quote/${encodeURIComponent(id)}`

/**
 * Shared with a picture of its own, and found by its piece alone: search engines are led there.
 */
export function describeQuote(piece: Quoted, unit: Unit, revision: string): PageDescription {
  const path = pathOf(piece) ?? '/'
  const title = titleOf(unit)
  return {
    title,
    description: cutWithSign(plain(unit.text)) || `${unit.kind} from “${piece.name}”.`,
    path: quotePath(path, plain(unit.id)),
    canonical: path,
    noIndex: true,
    isEmbedded: true,
    drawn: cutWithSign(`${title} ${plain(unit.text)}`, 300),
    revision,
  }
}

/** A part of a piece by itself, with the way to its place. */
export function QuotePage({piece, unit}: {piece: Quoted; unit: Unit}) {
  const path = pathOf(piece) ?? '/'
  const isItsVerdict = piece._type === 'myth' && unit.id === verdictId
  return (
    <article className="sheet">
      <header className="pt-6 pb-6 sm:pt-12">
        <p className="text-small mb-3 font-sans">
          {isItsVerdict ? 'A ' : `${unit.kind} from `}
          <a href={path} className="tap underline">
            {isItsVerdict ? 'myth, with its evidence' : piece.title}
          </a>
        </p>
        <h1 className="text-headline max-w-[24em] font-[520] tracking-[-0.018em]">
          {unit.shape === 'verdict' ? <>“{unit.title}”</> : unit.title}
        </h1>
      </header>
      <div className={unit.shape === 'result' ? 'max-w-[54rem]' : 'max-w-measure'}>
        <div className="text-reading">
          <Content unit={unit} />
        </div>
        <p className="border-ink text-small mt-10 border-t pt-4 font-sans">
          <a href={`${path}#${unit.id}`} className="text-accent font-semibold underline">
            Read it in its place
          </a>
        </p>
        <div className="text-small mt-3 font-sans">
          <Freshness freshness={piece.freshness} />
        </div>
      </div>
    </article>
  )
}

/** The heading of a block, which the heading of the page says already. */
const unsaid = stegaBrand('')

function Content({unit}: {unit: Unit}) {
  switch (unit.shape) {
    case 'answers':
      return (
        <QuestionAnswer
          value={{_type: 'questionAnswer', _key: 'quoted', question: unsaid, answers: unit.answers}}
        />
      )
    case 'text':
      return (
        <>
          <SimpleText value={unit.body} />
          {unit.check && (
            <p className="border-accent text-small mt-5 border-s-2 ps-3 font-sans">
              <span className="text-accent block font-semibold">You know it worked when</span>{' '}
              {unit.check}
            </p>
          )}
        </>
      )
    case 'prompt':
      return <Prompt value={{...unit.prompt, title: unsaid}} />
    case 'result':
      // Its label is the heading of the page.
      return (
        <div className="[&_.group]:hidden">
          <Results results={[unit.result]} level={3} />
        </div>
      )
    case 'verdict':
      return <VerdictStamp id={unit.id} verdict={unit.verdict} answer={unit.answer} />
  }
}
