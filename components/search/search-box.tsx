import type {ReactNode} from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'search-keys': {children: ReactNode; class?: string}
    }
  }
}

interface SearchBoxProps {
  /** What was looked for. */
  query?: string
}

/**
 * A box to search with. Its form sends a query, which server/form-door.ts makes a path; Ctrl+K goes to
 * it once search-keys.element.ts has loaded.
 */
export function SearchBox({query}: SearchBoxProps) {
  return (
    <search-keys class="block">
      <search className="print:hidden">
        <form action="/search">
          <label htmlFor="q" className="text-small text-muted font-sans">
            What do you want to know?
          </label>
          <div className="mt-2 flex max-w-measure">
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={query}
              maxLength={100}
              autoComplete="off"
              enterKeyHint="search"
              className="border-ink bg-paper text-subheading h-13 min-w-0 grow rounded-none border border-e-0 px-4"
            />
            <button
              type="submit"
              className="text-small bg-ink text-paper shrink-0 cursor-pointer px-5 font-sans font-medium hover:bg-accent"
            >
              Search
            </button>
          </div>
        </form>
      </search>
    </search-keys>
  )
}
