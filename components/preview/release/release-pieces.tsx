import {isArticleType, contentTypes} from '@/lib/content-types'
import {EmptyState} from '../../site/empty-state'
import {PageHeader} from '../../site/page-header'

interface ListedPiece {
  id: string
  type: string
  title: string
  standfirst: string
}

interface ReleasePiecesProps {
  /** Title of the release. */
  title: string
  pieces: readonly ListedPiece[]
  /** URL of a piece's preview. */
  addressOf: (piece: ListedPiece) => string
}

/** List of the pieces of a release, to review them before they are published. */
export function ReleasePieces({title, pieces, addressOf}: ReleasePiecesProps) {
  return (
    <div className="sheet">
      <PageHeader title={title || 'What comes next'}>
        {pieces.length > 0 && <p>{countOf(pieces.length)} that will be published together.</p>}
      </PageHeader>
      {pieces.length === 0 ? (
        <EmptyState>Nothing that has a page of its own is in this release yet.</EmptyState>
      ) : (
        <ul className="max-w-measure divide-line divide-y">
          {pieces.map((piece) => (
            <li key={piece.id} className="stack-2 py-6">
              <p className="text-small text-muted font-sans">{kindOf(piece.type)}</p>
              <h2 className="text-subheading font-semibold">
                <a href={addressOf(piece)} className="underline-offset-4 hover:underline">
                  {piece.title}
                </a>
              </h2>
              {piece.standfirst && <p>{piece.standfirst}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const countOf = (count: number) => (count === 1 ? 'One piece' : `${count} pieces`)

const kindOf = (type: string) =>
  isArticleType(type) ? contentTypes[type].one : type === 'myth' ? 'Myth' : 'Page'
