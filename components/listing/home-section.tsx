import {contentTypes, type ArticleType} from '@/lib/content-types'
import {PieceList} from './piece-list'
import type {Piece} from '../piece/piece'

interface HomeSectionProps {
  type: ArticleType
  pieces: readonly Piece[]
}

// As many as the layout of each kind holds on the home page.
const most = {caseStudy: 5, interview: 4, deepDive: 3, guide: 4} as const satisfies Record<
  ArticleType,
  number
>

/** The newest pieces of a section with a link to all of them; renders nothing without any. */
export function HomeSection({type, pieces}: HomeSectionProps) {
  if (pieces.length === 0) return null
  const {section, many, about} = contentTypes[type]
  return (
    <section aria-labelledby={section} className="mt-20 sm:mt-28">
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-10 gap-y-1 sm:mb-8">
        <div>
          <h2 id={section} className="text-headline font-[560] tracking-[-0.018em]">
            {many}
          </h2>
          <p className="text-muted mt-1">{about}</p>
        </div>
        <a
          href={`/${section}`}
          className="tap text-small decoration-line font-sans font-medium underline hover:decoration-current"
        >
          All {many.toLowerCase()}
        </a>
      </div>
      <PieceList type={type} pieces={pieces.slice(0, most[type])} level={3} />
    </section>
  )
}
