import {stegaClean} from 'next-sanity'
import {getStillTrue} from '@/sanity/content'
import {feedResponse, feedWith} from '../../../feed-response'
import {stillTrueItems} from '../../../markup/still-true-items'
import {describePlace} from '../../page-metadata'
import {stillTrueFeed} from '../still-true-lists'

/** The newest corrections, checks and replacements. */
export async function GET() {
  const {pieces} = stegaClean(await getStillTrue())
  const {description} = describePlace('/still-true')
  const {title: name, path} = stillTrueFeed
  const feed = await feedWith(
    {name, description, page: '/still-true', path},
    stillTrueItems(pieces),
  )
  return feedResponse('rss', feed)
}
