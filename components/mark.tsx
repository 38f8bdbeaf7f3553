import type {ReactNode} from 'react'

const thick = 'fill-none stroke-current stroke-[2.5]'

// Distinguished by shape first, each on a grid of 16 by 16; colour only repeats it.
const signs = {
  full: {colour: 'text-accent', shape: <circle cx="8" cy="8" r="7" className="fill-current" />},
  tick: {colour: 'text-accent', shape: <path d="M2.5 8.5l4 4 7-9" className={thick} />},
  half: {
    colour: 'text-mark',
    shape: (
      <>
        <circle cx="8" cy="8" r="6" className="fill-none stroke-current stroke-2" />
        <path d="M8 2a6 6 0 0 1 0 12z" className="fill-current" />
      </>
    ),
  },
  forked: {colour: 'text-mark', shape: <path d="M8 15V9L3 2M8 9l5-7" className={thick} />},
  crossed: {colour: 'text-warn', shape: <path d="M3 3l10 10M13 3L3 13" className={thick} />},
  dashed: {
    colour: 'text-muted',
    shape: (
      <circle
        cx="8"
        cy="8"
        r="6"
        strokeDasharray="2.6 2.2"
        className="fill-none stroke-current stroke-2"
      />
    ),
  },
  question: {
    colour: 'text-muted',
    shape: (
      <path
        d="M5 5.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M8 13v.1"
        strokeLinecap="round"
        className="fill-none stroke-current stroke-2"
      />
    ),
  },
} as const satisfies Record<string, {colour: string; shape: ReactNode}>

export type Sign = keyof typeof signs

interface MarkProps {
  /** Undefined if the stored value has no sign: then only the words are shown. */
  sign: Sign | undefined
  className?: string
  children: ReactNode
}

/** A judgement as a sign with its words: an outcome, a verdict, an answer in a comparison. */
export function Mark({sign, className = '', children}: MarkProps) {
  const {colour, shape} = sign ? signs[sign] : {colour: '', shape: undefined}
  return (
    <span className={`inline-flex items-center gap-2 ${colour} ${className}`}>
      {shape && (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[0.95em] shrink-0">
          {shape}
        </svg>
      )}
      {children}
    </span>
  )
}

/** The sign of a stored value, which may be any text; undefined if it has none. */
export const signOf = (table: Record<string, Sign>, value: string): Sign | undefined =>
  Object.hasOwn(table, value) ? table[value] : undefined
