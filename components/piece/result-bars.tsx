import {stegaClean} from 'next-sanity'
import {figureInDigits, resultChange} from '@/lib/result-change'
import type {Result} from './result-figure'

/**
 * Before as a hollow bar and after as a solid one, on the same scale, each with its figure at its
 * end; where no figure was published, the outline of one. Screen readers read it from the text.
 */
export function ResultBars({result}: {result: Result}) {
  const change = resultChange(stegaClean(result))
  if (change.kind === 'unpublished') return <Unpublished />
  if (change.kind !== 'measured' || change.before < 0 || change.after < 0) return null
  const longest = Math.max(change.before, change.after)
  if (longest === 0) return null
  const colour = change.verdict === 'better' ? 'fill-accent' : 'fill-ink'
  return (
    <svg aria-hidden="true" className={`${drawing} mt-4 h-[52px]`}>
      <Bar
        y={1}
        share={change.before / longest}
        words={`before ${figureInDigits(change.before)}`}
        bar="fill-surface stroke-muted"
        text="fill-muted"
      />
      <Bar
        y={29}
        share={change.after / longest}
        words={`after ${figureInDigits(change.after)}`}
        bar={colour}
        text="fill-ink font-semibold"
      />
    </svg>
  )
}

// The room at the end holds the words of the longest bar.
const drawing = 'ms-px block w-[calc(100%-9rem)] overflow-visible font-sans text-meta figures'

interface BarProps {
  y: number
  share: number
  words: string
  bar: string
  text: string
}

function Bar({y, share, words, bar, text}: BarProps) {
  const end = `${Number((share * 100).toFixed(2))}%`
  return (
    <>
      <rect y={y} width={end} height="22" className={bar} />
      <text x={end} y={y} dx="8" dy="16" className={text}>
        {words}
      </text>
    </>
  )
}

/** The open outline of a bar, of no length that would say anything; as in charts. */
const Unpublished = () => (
  <svg aria-hidden="true" className={`${drawing} mt-4 h-[24px]`}>
    <path d="M0 1h88M0 23h88" strokeDasharray="4 4" className="stroke-muted fill-none" />
    <line y2="24" className="stroke-ink" />
  </svg>
)
