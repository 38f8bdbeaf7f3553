import {entriesOf, feedOf, feedResponse} from '../../../feed-response'

/** The newest myths. */
export async function GET() {
  const entries = await entriesOf(['myth'])
  const path = '/myths/feed.xml'
  return feedResponse('rss', await feedOf({name: 'Myths', page: '/myths', path, entries}))
}
