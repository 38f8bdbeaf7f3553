import {pageMetadata} from './page-metadata'

const page = {title: 'A pilot', description: 'Six weeks.', path: '/guides/pilot'}
const picture = {
  alt: 'A drawing',
  crop: null,
  hotspot: null,
  asset: {_id: 'image-abc-1600x900-png'},
}
const publication = {title: 'A name', socialImage: null}

test('an editor’s own title for search engines wins everywhere', () => {
  const metadata = pageMetadata({...page, seoTitle: 'Pilots, step by step'}, publication)
  expect(metadata.title).toEqual({absolute: 'Pilots, step by step — A name'})
  expect(metadata.openGraph).toMatchObject({title: 'Pilots, step by step'})
})

test('the name of the publication follows the title', () => {
  expect(pageMetadata(page, publication).title).toEqual({absolute: 'A pilot — A name'})
  expect(pageMetadata(page, null).title).toEqual({absolute: 'A pilot'})
})

test('a piece that is to be kept out of search engines says so, others say nothing', () => {
  expect(pageMetadata({...page, noIndex: true}, null).robots).toEqual({index: false, follow: true})
  expect(pageMetadata(page, null).robots).toBeUndefined()
})

test('carries the name of the publication when it is shared', () => {
  expect(pageMetadata(page, publication).openGraph).toMatchObject({siteName: 'A name'})
})

test('names its canonical address, and its dates as the editors gave them', () => {
  const article = {publishedAt: '2026-11-17T08:00:00Z', updatedAt: null, authors: ['Maren Oduya']}
  const metadata = pageMetadata({...page, article}, publication)
  expect(metadata.alternates).toMatchObject({canonical: '/guides/pilot'})
  expect(metadata.openGraph).toMatchObject({
    type: 'article',
    publishedTime: '2026-11-17T08:00:00Z',
    modifiedTime: undefined,
    authors: ['Maren Oduya'],
  })
})

test('a shared page shows its picture cropped to the shape that is shared', () => {
  const metadata = pageMetadata({...page, picture}, publication)
  expect(metadata.openGraph?.images).toEqual([
    expect.objectContaining({
      url: expect.stringMatching(/abc-1600x900\.png\?.*w=1200&h=630/),
      alt: 'A drawing',
    }),
  ])
  expect(metadata.twitter).toEqual({card: 'summary_large_image'})
})

test('a page without a picture shows that of the publication, if it has one', () => {
  const {openGraph} = pageMetadata(page, {...publication, socialImage: picture})
  expect(openGraph?.images).toEqual([expect.objectContaining({alt: 'A drawing'})])
  expect(pageMetadata(page, publication).twitter).toEqual({card: 'summary'})
})

test('a further page of a list has a title and a description of its own', () => {
  const metadata = pageMetadata({...page, path: '/guides/page/2', page: 2}, publication)
  expect(metadata.title).toEqual({absolute: 'A pilot, page 2 — A name'})
  expect(metadata.description).toBe('Page 2. Six weeks.')
  expect(metadata.openGraph).toMatchObject({title: 'A pilot, page 2', locale: 'en_GB'})
})

test('a description is no longer than search results show', () => {
  const {description} = pageMetadata({...page, description: 'Six weeks. '.repeat(30)}, null)
  expect(description?.length).toBeLessThanOrEqual(155)
  expect(description).toMatch(/weeks\.$/)
})

test('every page leads to the feed of the publication, a list to its own before, home to all', () => {
  const feeds = [{title: 'Guides', path: '/guides/feed.xml'}]
  const typesOf = (description: typeof page & {feeds?: typeof feeds}) =>
    pageMetadata(description, publication).alternates?.types
  const whole = {title: 'A name', url: '/feed.xml'}
  expect(typesOf(page)).toEqual({'application/rss+xml': [whole]})
  expect(typesOf({...page, path: '/guides', feeds})).toEqual({
    'application/rss+xml': [{title: 'Guides', url: '/guides/feed.xml'}, whole],
  })
  expect(Object.keys(typesOf({...page, path: '/'}) ?? {})).toEqual([
    'application/rss+xml',
    'application/atom+xml',
    'application/feed+json',
  ])
})
