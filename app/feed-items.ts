import type {Addressable} from '@/lib/addresses/addresses'
import {isArticleType} from '@/lib/content-types'
import type {FeedItem} from '@/lib/feeds'
import {getArticle, getMyth} from '@/sanity/content'
import {itemOfArticle, itemOfMyth, timeOf} from './markup/feed-item'

/** What a feed needs to know of a document before it fetches the whole. */
export interface Entry extends Addressable {
  publishedAt: string | null
}

const most = 20

/** The newest pieces and myths of a list, whole, newest first; those without a date are left out. */
export async function feedItems(entries: readonly Entry[]): Promise<FeedItem[]> {
  const newest = entries
    .filter(({publishedAt}) => timeOf(publishedAt) !== undefined)
    .toSorted((one, other) => (timeOf(other.publishedAt) ?? 0) - (timeOf(one.publishedAt) ?? 0))
    .slice(0, most)
  const items = await Promise.all(newest.map(itemAt))
  return items.filter((item) => item !== undefined)
}

async function itemAt({_type, slug}: Entry): Promise<FeedItem | undefined> {
  if (isArticleType(_type)) {
    const article = await getArticle(_type, slug)
    return article ? itemOfArticle(article) : undefined
  }
  const myth = _type === 'myth' ? await getMyth(slug) : null
  return myth ? itemOfMyth(myth) : undefined
}
