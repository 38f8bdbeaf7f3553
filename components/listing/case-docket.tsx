import {stegaClean} from 'next-sanity'
import {resultChange} from '@/lib/result-change'
import {OutcomeMark} from '../piece/outcome-mark'
import {PieceHeading} from './piece-heading'
import type {PieceOf} from '../piece/piece'
import {ResultFigure} from '../piece/result-figure'

interface CaseDocketProps {
  pieces: readonly PieceOf<'caseStudy'>[]
  level: 2 | 3
}

/** List of case studies, each with its outcome, title and main figure. */
export function CaseDocket({pieces, level}: CaseDocketProps) {
  return (
    <ul className="border-ink border-t">
      {pieces.map((piece) => (
        <li
          key={piece._id}
          className="border-line group relative grid gap-x-8 gap-y-3 border-b py-6 md:grid-cols-[10rem_minmax(0,1fr)] lg:grid-cols-[11rem_minmax(0,1fr)_17rem] lg:gap-x-10"
        >
          <div className="text-small flex flex-wrap gap-x-4 md:block md:pt-1">
            <OutcomeMark outcome={piece.outcome} />
            {piece.industry?.title && (
              <p className="text-muted font-sans">{piece.industry.title}</p>
            )}
          </div>
          <div>
            <PieceHeading
              piece={piece}
              level={level}
              className="text-heading font-[500] tracking-[-0.012em]"
            />
            {piece.standfirst && (
              <p className="text-muted mt-2 line-clamp-3 max-w-[35.1em] text-[1.0625rem] leading-[1.5]">
                {piece.standfirst}
              </p>
            )}
          </div>
          <Headline piece={piece} />
        </li>
      ))}
    </ul>
  )
}

/** The first result with a figure; without one, a note that none was published. */
function Headline({piece}: {piece: PieceOf<'caseStudy'>}) {
  const [first] = piece.results
  if (!first) return <div aria-hidden="true" className="max-lg:hidden" />
  const figure = piece.results.find(
    (result) => resultChange(stegaClean(result)).kind !== 'unpublished',
  )
  const shown = figure ?? first
  return (
    <div className="md:col-start-2 lg:col-start-3 lg:text-right">
      <p
        className={
          figure
            ? 'figures text-headline leading-none font-[400] tracking-[-0.02em]'
            : 'text-small text-muted font-sans lg:pt-1'
        }
      >
        <ResultFigure result={shown} />
      </p>
      {figure && <p className="text-meta text-muted mt-1.5">{shown.label}</p>}
    </div>
  )
}
