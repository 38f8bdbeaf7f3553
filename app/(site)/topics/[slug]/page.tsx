import type {Metadata} from 'next'
import {EmptyState} from '@/components/empty-state'
import {MixedList} from '@/components/mixed-list'
import {MythSection} from '@/components/myth-section'
import {PageHeader} from '@/components/page-header'
import {pathOf} from '@/lib/addresses'
import {routeSegment, segmentText} from '@/lib/path-segment'
import {getAddresses, getTopic} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {plain} from '../../page-metadata'

type Props = PageProps<'/topics/[slug]'>

// The page is asked for whole, see the layout above.
export const instant = false

export async function generateStaticParams() {
  const topics = (await getAddresses()).filter(({_type}) => _type === 'topic')
  return topics.length > 0
    ? topics.slice(0, 50).map(({slug}) => ({slug: routeSegment(slug)}))
    : [{slug: '-'}]
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const topic = await topicAt(await params)
  if (!topic) return {}
  const description = plain(topic.description) || `Everything published on ${plain(topic.title)}.`
  return describePage({
    title: topic.title,
    description,
    path: pathOf(topic) ?? '/',
    revision: topic._rev,
  })
}

export default async function TopicPage({params}: Props) {
  const at = await params
  const topic = await topicAt(at)
  if (!topic) return moved(['topics', segmentText(at.slug)])
  const {title, description, pieces, myths, terms} = topic
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
        <MythSection id="myths" title="Often said of it" myths={myths} className="mt-16" />
        <Terms terms={terms} />
      </div>
    </div>
  )
}

type Topic = NonNullable<Awaited<ReturnType<typeof getTopic>>>

function Terms({terms}: {terms: Topic['terms']}) {
  if (terms.length === 0) return null
  return (
    <nav aria-label="Words explained" className="text-small mt-16 font-sans">
      <span className="text-muted">Words explained:</span>{' '}
      {terms.map((term) => (
        <a key={term._id} href={pathOf(term)} className="tap decoration-line me-4 underline">
          {term.term}
        </a>
      ))}
    </nav>
  )
}

async function topicAt({slug}: Awaited<Props['params']>) {
  return getTopic(segmentText(slug))
}
