import type {ReactNode} from 'react'
import {pathOf, type Addressable} from '@/lib/addresses/addresses'
import {savedPlace} from '@/lib/addresses/places'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'keep-piece': {children: ReactNode}
    }
  }
}

/**
 * Leads to the page with references to a piece, which would not fit into the weight of its own, and to
 * the kept pieces: keep-piece.element.ts makes that link keep this one.
 */
export function CiteLink({of}: {of: Addressable}) {
  const path = pathOf(of)
  if (!path) return null
  return (
    <p className="text-small mt-8 font-sans print:hidden">
      <a href={`${path}/cite`} rel="nofollow" className="tap underline">
        Cite this
      </a>
      {' · '}
      <keep-piece>
        <a href={savedPlace.path} className="tap underline">
          Keep for later
        </a>
        {/* How a copy shown without a network looks when it says so: see kept-copies.worker.ts. */}
        <span hidden data-copy-notice="" className="sheet text-small mt-8 font-sans" />
      </keep-piece>
    </p>
  )
}
