/** @jest-environment node */
import {parseFeed} from '@rowanmanning/feed-parser'
import {atom, jsonFeed, rss, type Feed} from './feeds'

const pilot = {
  id: 'tag:example.org,2026:guide-pilot',
  url: 'https://example.org/guides/pilot',
  title: 'A pilot & its <end>',
  summary: 'Six weeks.',
  html: '<p>First &#x3C;b> last ]]> word.\u0000</p>',
  published: new Date('2026-11-17T08:00:00Z'),
  updated: new Date('2026-11-20T08:00:00Z'),
  authors: [{name: 'Maren Oduya', url: 'https://example.org/people/maren-oduya'}],
  tags: ['Adoption'],
}

const feed: Feed = {
  title: 'The Casebook',
  description: 'What happened.',
  page: 'https://example.org/',
  self: 'https://example.org/feed.xml',
  items: [pilot],
}

test.each([
  ['RSS', rss],
  ['Atom', atom],
])('%s: another parser finds all that was written', (_, write) => {
  const read = parseFeed(write(feed))
  expect(read).toMatchObject({
    title: 'The Casebook',
    description: 'What happened.',
    self: feed.self,
    url: feed.page,
  })
  expect(write(feed)).toContain('First &#x3C;b> last')
  expect(read.updated?.toISOString()).toBe(pilot.updated.toISOString())
  expect(read.items[0]?.published?.toISOString()).toBe(pilot.published.toISOString())
  expect(read.items).toHaveLength(1)
  expect(read.items[0]).toMatchObject({
    id: pilot.id,
    url: pilot.url,
    title: pilot.title,
    description: 'Six weeks.',
    content: expect.stringMatching(/^<p>First .* last ]]> word\.<\/p>$/),
    authors: [expect.objectContaining({name: 'Maren Oduya'})],
    categories: [expect.objectContaining({label: 'Adoption'})],
  })
})

test('JSON Feed: has what version 1.1 asks for', () => {
  expect(JSON.parse(jsonFeed(feed))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Casebook',
    description: 'What happened.',
    home_page_url: feed.page,
    feed_url: feed.self,
    language: 'en-GB',
    items: [
      {
        id: pilot.id,
        url: pilot.url,
        title: pilot.title,
        summary: 'Six weeks.',
        content_html: pilot.html,
        date_published: expect.stringMatching(/^2026-11-17T08:00:00/),
        date_modified: expect.stringMatching(/^2026-11-20T08:00:00/),
        authors: pilot.authors,
        tags: ['Adoption'],
      },
    ],
  })
})

test.each([
  ['RSS', rss],
  ['Atom', atom],
])('%s: a feed of nothing is a feed', (_, write) => {
  const read = parseFeed(write({...feed, items: []}))
  expect(read).toMatchObject({title: 'The Casebook', items: []})
})

test('RSS says that an id is no address, and Atom names an author where a piece has none', () => {
  expect(rss(feed)).toContain('<guid isPermaLink="false">')
  expect(atom({...feed, items: [{...pilot, authors: []}]})).toMatch(
    /<author>\s*<name>The Casebook<\/name>/,
  )
})
