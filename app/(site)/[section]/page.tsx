import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {EmptyState} from '@/components/empty-state'
import {PageHeader} from '@/components/page-header'
import {PieceList} from '@/components/piece-list'
import {articleTypeOfSection, articleTypes, contentTypes} from '@/lib/content-types'
import {getSection} from '@/sanity/content'
import {describePage} from '../describe-page'

type Props = PageProps<'/[section]'>

// The page is asked for whole, see the layout above.
export const instant = false

export function generateStaticParams() {
  return articleTypes.map((type) => ({section: contentTypes[type].section}))
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {section} = await params
  const type = articleTypeOfSection(section)
  if (!type) return {}
  const {many, about} = contentTypes[type]
  return describePage({title: many, description: about, path: `/${section}`})
}

export default async function SectionPage({params}: Props) {
  const {section} = await params
  const type = articleTypeOfSection(section)
  if (!type) notFound()
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
