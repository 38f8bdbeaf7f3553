import {stegaClean} from 'next-sanity'
import {PieceHeading} from './piece-heading'
import type {PieceOf} from '../piece/piece'
import {ResultPlate} from '../piece/result-plate'

interface CaseDocketProps {
  pieces: readonly PieceOf<'caseStudy'>[]
  level: 2 | 3
  /** Whether each has a box by which it is chosen for a comparison: inside a `CompareForm`. */
  isChoosable?: boolean
  /** Whether the heading above has said the outcome, the same of all. */
  isOneOutcome?: boolean
}

/** List of case studies, each with its outcome, title and main figure. */
export function CaseDocket({
  pieces,
  level,
  isChoosable = false,
  isOneOutcome = false,
}: CaseDocketProps) {
  return (
    <ul className="border-ink border-t">
      {pieces.map((piece) => (
        <li key={piece._id} className="border-line group relative border-b">
          <ResultPlate of={isOneOutcome ? {...piece, outcome: null} : piece} form="row">
            <div>
              <PieceHeading
                piece={piece}
                level={level}
                className="text-heading font-[500] tracking-[-0.012em]"
              />
              {piece.standfirst && (
                <p className="text-muted mt-2 max-w-[35.1em] text-[1.0625rem] leading-[1.5] max-sm:hidden">
                  {piece.standfirst}
                </p>
              )}
              {isChoosable && (
                <label className="tap text-meta text-muted hover:text-accent relative z-1 cursor-pointer gap-2 print:hidden">
                  <input type="checkbox" name="case" value={stegaClean(piece.slug)} />
                  <span>
                    Compare<span className="sr-only">: {piece.title}</span>
                  </span>
                </label>
              )}
            </div>
          </ResultPlate>
        </li>
      ))}
    </ul>
  )
}
