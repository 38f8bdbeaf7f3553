import {Card} from '../listing/card'
import type {Piece} from '../piece/piece'

/** List of related pieces; renders nothing without any. */
export function Related({pieces}: {pieces: readonly Piece[]}) {
  if (pieces.length === 0) return null
  return (
    <section aria-labelledby="related" data-likely-next className="print:hidden">
      <h2 id="related" className="text-heading mb-6 font-[500]">
        Read next
      </h2>
      <ul className="grid gap-x-10 gap-y-8 md:grid-cols-3">
        {pieces.map((piece) => (
          <li key={piece._id}>
            <Card piece={piece} level={3} size="tile" />
          </li>
        ))}
      </ul>
    </section>
  )
}
