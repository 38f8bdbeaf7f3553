import {segmentText} from '@/lib/addresses/path-segment'
import {articleTypeOfSection, articleTypes, contentTypes} from '@/lib/content-types'
import {entriesOf, feedOf, feedResponse} from '../../../feed-response'
import {missing} from '../../../missing-file'

export const generateStaticParams = () =>
  articleTypes.map((type) => ({section: contentTypes[type].section}))

/** The newest pieces of a section. */
export async function GET(_: Request, {params}: RouteContext<'/[section]/feed.xml'>) {
  const {section} = await params
  const type = articleTypeOfSection(section)
  if (!type) return missing([segmentText(section), 'feed.xml'])
  const {many, about} = contentTypes[type]
  const feed = await feedOf({
    name: many,
    description: about,
    page: `/${section}`,
    path: `/${section}/feed.xml`,
    entries: await entriesOf([type]),
  })
  return feedResponse('rss', feed)
}
