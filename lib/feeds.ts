import {generateAtomFeed, generateJsonFeed, generateRssFeed} from 'feedsmith'
import {feedTypes} from './feed-types'

/** An entry of a feed. */
export interface FeedItem {
  /** Never changes, although the title and address may. */
  id: string
  url: string
  title: string
  summary: string
  /** The whole piece. */
  html: string
  published: Date
  updated: Date
  authors: readonly {name: string; url: string | undefined}[]
  tags: readonly string[]
}

export interface Feed {
  title: string
  description: string
  /** Full URL of the page that lists the same. */
  page: string
  /** Full URL of the feed itself. */
  self: string
  items: readonly FeedItem[]
}

/**
 * RSS 2.0 with full content.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function rss({title, description, page, self, items}: Feed): string {
  const text = generateRssFeed({
    title,
    link: page,
    description,
    language: 'en-gb',
    lastBuildDate: latest(items),
    atom: {links: [{href: self, rel: 'self', type: feedTypes.rss}]},
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: {value: item.id, isPermaLink: false},
      pubDate: item.published,
      description: item.summary,
      categories: item.tags.map((name) => ({name})),
      dc: {creators: item.authors.map(({name}) => name)},
      content: {encoded: item.html},
    })),
  })
  return legalXml(text)
}

/**
 * Atom with full content.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atom({title, description, page, self, items}: Feed): string {
  const text = generateAtomFeed({
    id: self,
    title: {value: title},
    subtitle: description ? {value: description} : undefined,
    updated: latest(items) ?? new Date(0),
    links: [
      {href: self, rel: 'self', type: feedTypes.atom},
      {href: page, rel: 'alternate', type: 'text/html'},
    ],
    // Entries without an author need one of the feed.
    authors: [{name: title, uri: page}],
    entries: items.map((item) => ({
      id: item.id,
      title: {value: item.title},
      links: [{href: item.url, rel: 'alternate', type: 'text/html'}],
      published: item.published,
      updated: item.updated,
      authors: item.authors.map(({name, url}) => ({name, uri: url})),
      categories: item.tags.map((term) => ({term})),
      summary: item.summary ? {value: item.summary} : undefined,
      content: {value: item.html, type: 'html'},
    })),
  })
  return legalXml(text)
}

/**
 * JSON Feed 1.1 with full content.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed({title, description, page, self, items}: Feed): string {
  const feed: unknown = generateJsonFeed({
    title,
    description: description || undefined,
    home_page_url: page,
    feed_url: self,
    language: 'en-GB',
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary || undefined,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors.map(({name, url}) => ({name, url})),
      tags: [...item.tags],
    })),
  })
  return JSON.stringify(feed)
}

function latest(items: readonly FeedItem[]): Date | undefined {
  return items.length > 0
    ? new Date(Math.max(...items.map(({updated}) => updated.getTime())))
    : undefined
}

/** Without characters that no XML document may have, although texts might. */
const legalXml = (text: string) =>
  text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
