import {stegaClean} from 'next-sanity'
import {resultChange} from '@/lib/result-change'
import type {Result} from './result-figure'

/**
 * Before as a hollow bar and after as a solid one, on the same scale; the figures are in the text.
 */
export function ResultBars({result}: {result: Result}) {
  const change = resultChange(stegaClean(result))
  if (change.kind !== 'measured' || change.before < 0 || change.after < 0) return null
  const longest = Math.max(change.before, change.after)
  if (longest === 0) return null
  const colour = change.verdict === 'better' ? 'fill-accent' : 'fill-ink'
  const width = (value: number) => `${(value / longest) * 100}%`
  return (
    <svg aria-hidden="true" className="mt-4 block h-9 w-full overflow-visible">
      <rect
        x="1"
        y="1"
        width={width(change.before)}
        height="13"
        className="fill-surface stroke-muted"
      />
      <rect x="1" y="20" width={width(change.after)} height="14" className={colour} />
    </svg>
  )
}
