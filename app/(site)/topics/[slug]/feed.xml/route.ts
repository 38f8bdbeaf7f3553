import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {routeSegment, segmentText} from '@/lib/addresses/path-segment'
import {getAddresses, getTopic} from '@/sanity/content'
import {feedOf, feedResponse} from '../../../../feed-response'
import {missing} from '../../../../missing-file'

export async function generateStaticParams() {
  const topics = (await getAddresses()).filter(({_type}) => _type === 'topic')
  return topics.length > 0
    ? topics.slice(0, 50).map(({slug}) => ({slug: routeSegment(slug)}))
    : [{slug: '-'}]
}

/** The newest pieces on a topic. */
export async function GET(_: Request, {params}: RouteContext<'/topics/[slug]/feed.xml'>) {
  const slug = segmentText((await params).slug)
  const topic = stegaClean(await getTopic(slug))
  const page = pathOf(topic)
  if (!topic || !page) return missing(['topics', slug, 'feed.xml'])
  const {title: name, description, pieces: entries} = topic
  const path = `${page}/feed.xml`
  return feedResponse('rss', await feedOf({name, description, page, path, entries}))
}
