import {isArticleType, contentTypes} from '@/lib/content-types'
import {EmptyState} from '../empty-state'
import {PageHeader} from '../page-header'

interface ListedPiece {
  id: string
  type: string
  title: string
  standfirst: string
}

interface ReleasePiecesProps {
  /** Of the release's preview; its pieces stand below it. */
  path: string
  /** Of the release, in the editors' words. */
  title: string
  pieces: readonly ListedPiece[]
}

/** What goes out together, for who looks through a release before readers see it. */
export function ReleasePieces({path, title, pieces}: ReleasePiecesProps) {
  return (
    <div className="sheet">
      <PageHeader title={title || 'What comes next'}>
        <p>{countOf(pieces.length)} that will be published together.</p>
      </PageHeader>
      {pieces.length === 0 ? (
        <EmptyState>Nothing that has a page of its own is in this release yet.</EmptyState>
      ) : (
        <ul className="max-w-measure divide-line divide-y">
          {pieces.map(({id, type, title: name, standfirst}) => (
            <li key={id} className="space-y-2 py-6">
              <p className="text-small text-muted font-sans">{kindOf(type)}</p>
              <h2 className="text-subheading font-semibold">
                <a href={`${path}/${id}`} className="underline-offset-4 hover:underline">
                  {name}
                </a>
              </h2>
              {standfirst && <p>{standfirst}</p>}
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
