import type {ReactNode} from 'react'
import {percent} from '../percent'

export interface Count {
  /** What was counted. */
  title: ReactNode
  key: string
  count: number
  /** Drawn as an outline: of what nobody published there is no figure. */
  isOpen?: boolean
}

interface CountBarsProps {
  id: string
  title: string
  counts: readonly Count[]
}

/** How many there are of each kind, as bars on one scale; kinds of which there is none are left out. */
export function CountBars({id, title, counts}: CountBarsProps) {
  const shown = counts.filter(({count}) => count > 0)
  const most = Math.max(1, ...shown.map(({count}) => count))
  if (shown.length === 0) return null
  return (
    <section aria-labelledby={id} className="print:break-inside-avoid">
      <h3 id={id} className="border-ink mb-2 border-t pt-3 font-semibold">
        {title}
      </h3>
      <ul>
        {shown.map(({key, title: name, count, isOpen}) => (
          <li
            key={key}
            className="grid min-h-7 grid-cols-[minmax(0,1fr)_2.5rem_minmax(0,1fr)] items-center gap-x-3"
          >
            <span>{name}</span>
            <span className="figures text-right font-semibold">{count}</span>
            <svg aria-hidden="true" className="h-3.5 w-full overflow-visible">
              <rect
                y="1"
                width={percent(count / most)}
                height="12"
                strokeDasharray={isOpen ? '3 3' : undefined}
                className={isOpen ? 'stroke-muted fill-none' : 'fill-accent'}
              />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  )
}
