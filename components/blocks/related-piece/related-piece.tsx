import {pathOf} from '@/lib/addresses/addresses'
import {contentTypes} from '@/lib/content-types'
import type {BlockProps} from '../types'

export function RelatedPiece({value: {piece, why}}: BlockProps<'relatedPiece'>) {
  const href = pathOf(piece)
  if (!piece || !href) return null
  return (
    <aside
      aria-label="Related piece"
      className="relative border-y border-line bg-surface px-5 py-4 hover:border-accent"
    >
      <p className="text-meta text-muted">{contentTypes[piece._type].one}</p>
      <p className="mt-1 text-subheading font-semibold text-balance">
        {/* The whole card is clickable, but only the title is the link's accessible name. */}
        <a href={href} className="underline decoration-line after:absolute after:inset-0">
          {piece.title}
        </a>
      </p>
      {piece.standfirst && (
        <p className="mt-1.5 text-[1.0625rem] leading-[1.5] text-muted">{piece.standfirst}</p>
      )}
      {why && <p className="mt-3 border-s-2 border-accent ps-3 font-sans text-small">{why}</p>}
    </aside>
  )
}
