import type {ReactNode} from 'react'

interface SideNoteProps {
  /** Number of the note or source, or the term it explains. */
  label: ReactNode
  /** Whether a link's description says the same: then only eyes meet it twice. */
  isRepeated?: boolean
  /** In a preview, the field it comes from, where its words do not tell. */
  field?: string | undefined
  children: ReactNode
}

/**
 * A note in the margin, beside the line that calls it, on pages with a margin (`with-margin` in
 * body.css); elsewhere it is not displayed, and the lists at the end have its words.
 */
export function SideNote({label, isRepeated = false, field, children}: SideNoteProps) {
  return (
    <span
      role={isRepeated ? undefined : 'note'}
      aria-hidden={isRepeated || undefined}
      data-sanity={field}
      data-side-note=""
      className={isRepeated ? 'select-none' : undefined}
    >
      <span className="font-semibold text-ink">{label}</span> {children}
    </span>
  )
}
