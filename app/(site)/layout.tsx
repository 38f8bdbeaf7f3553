import type {ReactNode} from 'react'

// Pages for readers are made once, not per visit: Next refuses to build one that would not be.
export const ensureStatic = 'navigation'

// A page arrives whole: readers follow plain links, and a placeholder would need a script to fill it.
export const instant = false

export default function SiteLayout({children}: {children: ReactNode}) {
  return children
}
