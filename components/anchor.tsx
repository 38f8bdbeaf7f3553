import type {ReactNode} from 'react'
import './anchor.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-link': {children: ReactNode; class?: string}
    }
  }
}

interface AnchorProps {
  id: string
  /** Accessible name, such as “Link to this section”. */
  label: string
  /** Whether it stands at a part that has a page of its own, to be shared: app/quotes. */
  quoted?: boolean
}

/**
 * Link to what stands beside it: shown on hover and focus, and always on touch screens. Once
 * copy-link.element.ts has loaded, it copies its address.
 */
export function Anchor({id, label, quoted}: AnchorProps) {
  return (
    <copy-link class="relative -my-3 shrink-0 self-start print:hidden">
      <a
        href={`#${id}`}
        data-quoted={quoted || undefined}
        aria-label={label}
        className="inline-flex size-11 items-center justify-center font-sans text-small text-muted no-underline opacity-0 group-hover:opacity-100 hover:text-accent focus-visible:opacity-100 pointer-coarse:opacity-100"
      >
        #
      </a>
    </copy-link>
  )
}
