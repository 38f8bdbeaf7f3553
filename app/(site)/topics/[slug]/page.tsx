import type {Metadata} from 'next'
import {pathOf} from '@/lib/addresses/addresses'
import {routeSegment, segmentText} from '@/lib/addresses/path-segment'
import {getAddresses, getTopic} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {plain} from '../../page-metadata'
import {SitePage} from '../../site-page'
import {WhereNext} from '../../where-next'
import {describeTopic, TopicPage} from './topic-page'

type Props = PageProps<'/topics/[slug]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export async function generateStaticParams() {
  const topics = (await getAddresses()).filter(({_type}) => _type === 'topic')
  return topics.length > 0
    ? topics.slice(0, 50).map(({slug}) => ({slug: routeSegment(slug)}))
    : [{slug: '-'}]
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const topic = await topicAt(await params)
  return topic ? describePage(describeTopic(topic)) : {}
}

export default async function Page({params}: Props) {
  const at = await params
  const topic = await topicAt(at)
  if (!topic) return moved(['topics', segmentText(at.slug)])
  return (
    <SitePage here={pathOf(plain(topic))}>
      <TopicPage topic={topic} />
      <WhereNext pieces={topic.pieces} topic={topic._id} />
    </SitePage>
  )
}

async function topicAt({slug}: Awaited<Props['params']>) {
  return getTopic(segmentText(slug))
}
