import {stegaClean} from 'next-sanity'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {feedTypes} from '@/lib/feed-types'
import {atom, jsonFeed, rss, type Feed, type FeedItem} from '@/lib/feeds'
import {getAddresses, getSettings} from '@/sanity/content'
import {feedItems, type Entry} from './feed-items'

const writers = {rss, atom, json: jsonFeed}

/** A feed as the answer of a route. */
export function feedResponse(format: keyof typeof writers, feed: Feed): Response {
  return new Response(writers[format](feed), {
    headers: {
      'content-type': `${feedTypes[format]}; charset=utf-8`,
      // As for the sitemap: only this site knows when a feed is outdated.
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
}

interface Subject {
  /** Name of the list; without one, the feed is of the whole publication. */
  name?: string
  description?: string | null
  /** Path of the page that lists the same. */
  page: string
  /** Path of the feed. */
  path: string
  entries: readonly Entry[]
}

/** A feed of pieces, with the publication's name. */
export const feedOf = async ({entries, ...subject}: Subject): Promise<Feed> =>
  feedWith(subject, await feedItems(entries))

/** A feed with the publication's name. */
export async function feedWith(
  {name, description, page, path}: Omit<Subject, 'entries'>,
  items: readonly FeedItem[],
): Promise<Feed> {
  const {title = '', description: about = ''} = stegaClean(await getSettings()) ?? {}
  return {
    title: name ? `${name} — ${title}` : title,
    description: description || about,
    page: absoluteUrl(page),
    self: absoluteUrl(path),
    items,
  }
}

/** All that is listed for search engines, of some types or of all. */
export async function entriesOf(types?: readonly string[]): Promise<Entry[]> {
  const addresses = await getAddresses()
  return addresses.filter(({_type, noIndex}) => !noIndex && (!types || types.includes(_type)))
}
