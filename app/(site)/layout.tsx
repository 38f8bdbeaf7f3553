import type {ReactNode} from 'react'

// Pages for readers are made once, not per visit: Next refuses to build one that would not be.
export const ensureStatic = 'navigation'

export default function SiteLayout({children}: {children: ReactNode}) {
  return children
}
