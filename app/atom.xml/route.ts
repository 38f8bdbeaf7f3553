import {entriesOf, feedOf, feedResponse} from '../feed-response'

/** The newest pieces and myths. */
export async function GET() {
  const entries = await entriesOf()
  return feedResponse('atom', await feedOf({page: '/', path: '/atom.xml', entries}))
}
