import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {Anchor} from '../anchor'
import {Mark} from '../mark'
import type {Myth} from './myth'
import {verdictSign} from './verdict-mark'

interface VerdictStampProps {
  verdict: Myth['verdict']
  /** The answer in a few sentences: why. */
  answer: Myth['answer']
  /** Of the verdict in the page of the piece. */
  id?: string
}

/** The verdict on a claim at the size of a headline, and its reason; renders nothing without either. */
export function VerdictStamp({verdict, answer, id = 'verdict'}: VerdictStampProps) {
  if (!verdict && !answer) return null
  return (
    <div className="grid gap-x-16 gap-y-5 lg:grid-cols-[14rem_minmax(0,1fr)]">
      {verdict && (
        <p id={id} className="group flex flex-wrap items-center gap-1 self-start">
          <Mark
            sign={verdictSign(stegaClean(verdict))}
            className="text-headline gap-[0.4em] whitespace-nowrap lg:text-[1.9rem] border-2 border-current px-[0.5em] pt-[0.22em] pb-[0.28em] font-[560] tracking-[-0.015em] [&_svg]:-mt-[0.1em]"
          >
            {labelOf('mythVerdict', verdict)}
          </Mark>
          <Anchor id={id} label="Link to this verdict" quoted />
        </p>
      )}
      {answer && (
        <p id="answer" className="text-standfirst max-w-[30em] lg:col-start-2">
          {answer}
        </p>
      )}
    </div>
  )
}
