import {Children, type ReactNode} from 'react'

/** Short facts in one line, separated by dots; empty ones are skipped. */
export function Dotted({children, className = ''}: {children: ReactNode; className?: string}) {
  const facts = Children.toArray(children).filter((fact) => fact !== '')
  if (facts.length === 0) return null
  return (
    <ul className={`dotted items-center gap-y-1 ${className}`}>
      {facts.map((fact, index) => (
        <li key={index} className="flex items-center">
          {fact}
        </li>
      ))}
    </ul>
  )
}
