import {toHtml} from 'hast-util-to-html'
import {stegaClean} from 'next-sanity'
import type {Myth} from '@/components/myth/myth'
import type {Article} from '@/components/piece/piece'
import {pathOf, type Addressable} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import type {FeedItem} from '@/lib/feeds'
import {articleMarkup} from './article-markup'
import {mythMarkup} from './myth-markup'

/** A piece as an entry of a feed; undefined while it has no date or no page. */
export function itemOfArticle(article: Article): FeedItem | undefined {
  const {title, standfirst, authors, topics} = article
  return itemOf(article, {
    title,
    summary: standfirst,
    html: toHtml(articleMarkup(article)),
    authors: authors.map((author) => ({name: author.name, url: urlOf(author)})),
    tags: topics.map((topic) => topic.title),
  })
}

/** A myth as an entry of a feed; undefined while it has no date or no page. */
export function itemOfMyth(myth: Myth): FeedItem | undefined {
  const {claim, answer, topics} = myth
  return itemOf(myth, {
    title: `“${claim}”`,
    summary: answer,
    html: toHtml(mythMarkup(myth)),
    authors: [],
    tags: topics.map((topic) => topic.title),
  })
}

interface Dated extends Addressable {
  _id: string
  publishedAt: string | null
  updatedAt: string | null
}

type Own = Pick<FeedItem, 'title' | 'summary' | 'html' | 'authors' | 'tags'>

function itemOf(document: Dated, own: Own): FeedItem | undefined {
  const url = urlOf(document)
  const published = timeOf(document.publishedAt)
  if (!url || published === undefined) return undefined
  return {
    ...stegaClean(own),
    id: idOf(document._id),
    url,
    published: new Date(published),
    updated: new Date(Math.max(published, timeOf(document.updatedAt) ?? 0)),
  }
}

export function urlOf(document: Addressable): string | undefined {
  const path = pathOf(document)
  return path && absoluteUrl(path)
}

/** A stored date in ms since 1970; undefined for none, or one that is invalid. */
export function timeOf(date: string | null): number | undefined {
  const time = Date.parse(stegaClean(date) ?? '')
  return Number.isNaN(time) ? undefined : time
}

/**
 * A tag URI of a document, or of something in it: its address and title may change, its id never does.
 * https://www.rfc-editor.org/rfc/rfc4151
 */
export const idOf = (...parts: readonly string[]) =>
  `tag:${new URL(absoluteUrl('/')).hostname},2026:${parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')}`
