import type {ReactNode} from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': {children: ReactNode; class?: string}
    }
  }
}

/**
 * Wraps something to copy, marked with `data-copied`, and a `CopyButton`, which stays hidden until
 * copy-text.element.ts has loaded.
 */
export function CopyText({children}: {children: ReactNode}) {
  return <copy-text class="contents">{children}</copy-text>
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
