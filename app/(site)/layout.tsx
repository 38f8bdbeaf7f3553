import type {ReactNode} from 'react'

// Public pages are prerendered: the build fails if one would render per request.
export const ensureStatic = 'navigation'

// No loading placeholder: public pages ship without the framework's scripts, which would replace
// it.
export const instant = false

export default function SiteLayout({children}: {children: ReactNode}) {
  return children
}
