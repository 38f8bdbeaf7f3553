import type {ReactNode} from 'react'

interface FoldedProps {
  title: string
  children: ReactNode
}

/** A collapsed section, for past entries. */
export function Folded({title, children}: FoldedProps) {
  return (
    <details>
      <summary style={{cursor: 'pointer', font: '0.8125rem/1.5 Inter, sans-serif'}}>
        {title}
      </summary>
      <div style={{marginTop: '0.75rem'}}>{children}</div>
    </details>
  )
}
