import {entriesOf, feedOf, feedResponse} from '../feed-response'

/** The newest pieces and myths. */
export async function GET() {
  const entries = await entriesOf()
  return feedResponse('rss', await feedOf({page: '/', path: '/feed.xml', entries}))
}
