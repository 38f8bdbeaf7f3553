import type {ReactNode} from 'react'
import '../folded.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'current-part': {children: ReactNode}
    }
  }
}

/** An entry of the contents. */
export interface Part {
  key: string
  id: string
  /** As stored, with stega characters for click-to-edit. */
  text: string
  isQuestion: boolean
}

/**
 * Table of contents: a folded list above the text on a phone, beside the text where there is room.
 * current-part.element.ts marks the part that is being read.
 */
export function Contents({parts}: {parts: readonly Part[]}) {
  if (parts.length < 3) return null
  const questions = parts.filter(({isQuestion}) => isQuestion).length
  const count = questions > 0 ? `${questions} questions` : `${parts.length} parts`
  return (
    <nav aria-label="Contents" className="text-small font-sans lg:sticky lg:top-8 print:hidden">
      <details className="folded-list border-line max-lg:border-y">
        <summary className="font-semibold">
          Contents <span className="text-muted ml-2 font-normal">{count}</span>
        </summary>
        <p className="text-meta text-muted mb-1 max-lg:hidden">Contents</p>
        <current-part>
          <PartList parts={parts} />
        </current-part>
      </details>
    </nav>
  )
}

/** In an interview the chapters are set off from the questions below them. */
function PartList({parts}: {parts: readonly Part[]}) {
  const hasQuestions = parts.some(({isQuestion}) => isQuestion)
  return (
    <ol className="border-line max-lg:pb-3 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:border-l">
      {parts.map(({id, key, text, isQuestion}) => (
        <li key={key} className={hasQuestions && !isQuestion ? 'mt-2 font-semibold' : undefined}>
          <a
            href={`#${id}`}
            className="hover:text-accent aria-[current]:border-accent aria-[current]:text-accent block py-2.5 leading-snug lg:py-1.5 lg:pl-4 aria-[current]:border-l-2 aria-[current]:pl-3.5"
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  )
}
