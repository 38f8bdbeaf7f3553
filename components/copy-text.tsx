import type {ReactNode} from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': {children: ReactNode; class?: string}
    }
  }
}

/**
 * Around something that readers may want to copy as it stands, marked with `data-copied`, and a
 * `CopyButton`. The button shows once copy-text.element.ts is there to do it.
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
