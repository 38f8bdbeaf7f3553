import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {EmptyState} from '@/components/empty-state'
import {MixedList} from '@/components/mixed-list'
import {PageHeader} from '@/components/page-header'
import {pathOf} from '@/lib/addresses'
import {getAddresses, getTopic} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {plain} from '../../page-metadata'

type Props = PageProps<'/topics/[slug]'>

// The page is asked for whole, see the layout above.
export const instant = false

export async function generateStaticParams() {
  const topics = (await getAddresses()).filter(({_type}) => _type === 'topic')
  return topics.length > 0 ? topics.slice(0, 50).map(({slug}) => ({slug})) : [{slug: '-'}]
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const topic = await topicAt(await params)
  if (!topic) return {}
  const description = plain(topic.description) || `Everything published on ${plain(topic.title)}.`
  return describePage({title: topic.title, description, path: pathOf(topic) ?? '/'})
}

export default async function TopicPage({params}: Props) {
  const topic = await topicAt(await params)
  if (!topic) notFound()
  const {title, description, pieces} = topic
  return (
    <div className="sheet">
      <PageHeader kind="Topic" title={title}>
        {description && <p>{description}</p>}
      </PageHeader>
      <div className="max-w-[60rem]">
        <MixedList
          id="pieces"
          title={pieces.length === 1 ? 'One piece' : `${pieces.length} pieces`}
          pieces={pieces}
        />
        {pieces.length === 0 && (
          <EmptyState>Nothing on this topic has been published yet.</EmptyState>
        )}
      </div>
    </div>
  )
}

async function topicAt({slug}: Awaited<Props['params']>) {
  return getTopic(decodeURIComponent(slug))
}
