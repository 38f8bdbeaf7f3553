import {entriesOf, feedOf, feedResponse} from '../feed-response'

/** The newest pieces and myths. */
export async function GET() {
  const entries = await entriesOf()
  return feedResponse('json', await feedOf({page: '/', path: '/feed.json', entries}))
}
