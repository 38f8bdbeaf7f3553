import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {PieceList} from '@/components/listing/piece-list'
import {contentTypes, type ArticleType} from '@/lib/content-types'
import {getSection} from '@/sanity/content'

/** All pieces of a kind, newest first. */
export async function SectionIndex({type}: {type: ArticleType}) {
  const pieces = await getSection(type)
  const {many, about} = contentTypes[type]
  return (
    <div className="sheet">
      <PageHeader title={many}>
        <p>{about}</p>
      </PageHeader>
      {pieces.length > 0 ? (
        <PieceList type={type} pieces={pieces} level={2} />
      ) : (
        <EmptyState>No {many.toLowerCase()} yet. There is more to read here:</EmptyState>
      )}
    </div>
  )
}
