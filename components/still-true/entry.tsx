import type {ReactNode} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import {kindOf, type Known} from './known'

interface EntryProps {
  /** What stands in the first column: a date and what it means. */
  when: ReactNode
  piece: Known
  /** Where the title leads, if not to the top of the piece. */
  href?: string | undefined
  level: 2 | 3
  children?: ReactNode
  aside?: ReactNode
}

/** Something that happened to a piece: when, to which, and what is to be known about it. */
export function Entry({when, piece, href, level, children, aside}: EntryProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <li className="border-line relative grid gap-x-10 gap-y-1.5 border-t py-5 first:border-t-0 sm:grid-cols-[14rem_minmax(0,1fr)] lg:grid-cols-[14rem_minmax(0,1fr)_15rem]">
      <div className="text-small font-sans [&_time]:whitespace-nowrap">{when}</div>
      <div>
        <p className="text-meta text-muted mb-1">{kindOf(piece)}</p>
        <Heading className="text-subheading font-[560] tracking-[-0.01em]">
          <a
            href={href ?? pathOf(piece)}
            className="underline-offset-[0.14em] after:absolute after:inset-0 hover:underline"
          >
            {piece._type === 'myth' ? <>“{piece.title}”</> : piece.title}
          </a>
        </Heading>
        {children}
      </div>
      {aside && <div className="text-meta text-muted sm:col-start-2 lg:col-start-3">{aside}</div>}
    </li>
  )
}

/** Entries below a heavy line. */
export const Entries = ({children}: {children: ReactNode}) => (
  <ul className="border-ink border-t">{children}</ul>
)
