import type {ReactNode} from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': {children: ReactNode; class?: string; 'data-size'?: 'wide' | undefined}
    }
  }
}

/**
 * Wraps something to copy, marked with `data-copied`, and a `CopyButton`, which stays hidden until
 * copy-text.element.ts has loaded. In a body it is a block, which may run into the free space.
 */
export function CopyText({children, isWide = false}: {children: ReactNode; isWide?: boolean}) {
  return (
    <copy-text class="block" data-size={isWide ? 'wide' : undefined}>
      {children}
    </copy-text>
  )
}

export function CopyButton() {
  return (
    <button
      type="button"
      hidden
      className="tap text-meta text-accent -my-3 cursor-pointer underline print:hidden"
    >
      Copy
    </button>
  )
}
