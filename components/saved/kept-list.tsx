import type {ReactNode} from 'react'
import {contentTypes} from '@/lib/content-types'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kept-pieces': {children: ReactNode; class?: string; 'data-kinds': string}
    }
  }
}

/** What a piece is, by the first segment of its path. */
const kinds = Object.fromEntries([
  ...Object.values(contentTypes).map(({section, one}) => [section, one]),
  ['myths', 'Myth'],
])

/**
 * The pieces that a reader keeps: kept-pieces.element.ts fills it from this browser, after the pattern
 * of one entry. Without it, a sentence says what is missing; elements do not run in previews.
 */
export function KeptList({preview = false}: {preview?: boolean}) {
  if (preview)
    return (
      <p className="border-ink border-t py-4">
        This browser shows drafts now, and keeps nothing while it does. End the preview to see what
        you kept.
      </p>
    )
  return (
    // As high as most lists, so that what follows hardly moves when it is filled.
    <kept-pieces class="block min-h-80" data-kinds={JSON.stringify(kinds)}>
      <p className="border-ink border-t py-4 outline-none">
        Your browser keeps this list, and a script shows it. If you go on reading this sentence,
        scripts are switched off or did not load: nothing that you kept is lost.
      </p>
      <ul hidden>
        <li className="border-line flex items-start justify-between gap-x-6 border-t py-5">
          <div>
            <p data-kind="" className="text-meta text-muted mb-1" />
            <h2 className="text-subheading font-[560] tracking-[-0.01em]">
              <a href="/" className="underline-offset-[0.14em] hover:underline">
                Title
              </a>
            </h2>
            <p className="text-meta text-muted mt-1.5">
              <span data-kept="" />
              {' · '}
              <span data-copy="" />
            </p>
          </div>
          <button
            type="button"
            className="tap text-small text-accent -my-2 shrink-0 cursor-pointer font-sans underline print:hidden"
          >
            Remove
          </button>
        </li>
      </ul>
    </kept-pieces>
  )
}
