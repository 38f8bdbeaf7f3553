import type {ReactNode} from 'react'
import './folded.css'

interface FoldedProps {
  /** What a phone shows until it is opened. */
  summary: ReactNode
  className?: string
  children: ReactNode
}

/** Something that a phone folds away, so that the text begins sooner; elsewhere it is open. */
export function Folded({summary, className = '', children}: FoldedProps) {
  return (
    <details className={`folded ${className}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
