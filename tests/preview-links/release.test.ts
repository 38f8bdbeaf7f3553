/** @jest-environment node */
import type {SanityClient, SanityDocumentStub} from '@sanity/client'
import type {PreviewLink} from '@/lib/previews/preview-link'
import {startTestLake, type TestLake} from 'local-lake/testing/test-lake'
import {openingOf} from '@/sanity/preview-links/opening'
import {releaseOf} from '@/sanity/preview-links/release'
import {pieceInRelease} from '@/sanity/preview-links/shown-piece'

const releaseId = 'autumn'
const day = 86_400_000
const now = Date.now()
const link: PreviewLink = {
  _id: 'previewLinks.a',
  _createdAt: new Date(now).toISOString(),
  addressHash: 'hash',
  expiresAt: new Date(now + day).toISOString(),
  shows: 'release',
  release: {name: releaseId, title: 'Autumn'},
}
const guide = (id: string, title: string, more: Record<string, unknown> = {}) => ({
  _id: id,
  _type: 'guide',
  title,
  slug: {_type: 'slug', current: id.split('.').at(-1)},
  ...more,
})
const to = (_ref: string) => ({_type: 'reference', _key: _ref, _ref, _weak: true})

let lake: TestLake
let client: SanityClient
const opening = (asked?: string) => openingOf(client, link, now, asked)

beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
  await client.releases.create({releaseId, metadata: {title: 'Autumn'}})
  await client.releases.create({releaseId: 'winter', metadata: {title: 'Winter'}})
  const later = new Date(now + 3 * day).toISOString()
  const documents: SanityDocumentStub[] = [
    guide('one', 'One as it is read'),
    guide('drafts.one', 'One as a draft'),
    guide('versions.autumn.one', 'One in autumn', {
      related: ['two', 'draft', 'cold', 'early'].map(to),
    }),
    guide('versions.winter.one', 'One in winter'),
    guide('versions.autumn.two', 'Two in autumn', {publishedAt: later}),
    guide('drafts.draft', 'Only a draft'),
    guide('versions.winter.cold', 'Only in winter'),
    guide('early', 'Dated ahead, and not of this release', {publishedAt: later}),
    guide('gone', 'Is read until autumn'),
    guide('versions.autumn.odd', 'Odd', {title: 7, standfirst: [], slug: {current: 7}}),
    {_id: 'versions.autumn.person', _type: 'person', name: 'Has no page to show'},
  ]
  for (const document of documents) await client.create(document)
  await client.action({
    actionType: 'sanity.action.document.version.unpublish',
    publishedId: 'gone',
    versionId: 'versions.autumn.gone',
  })
})
afterAll(() => lake.stop())

test('a release lists what will have a page, and where', async () => {
  const release = await releaseOf(client, releaseId)
  expect(release?.isPublished).toBe(false)
  expect(release?.pieces.map(({id, title, path}) => ({id, title, path}))).toEqual([
    {id: 'one', title: 'One in autumn', path: '/guides/one'},
    {id: 'two', title: 'Two in autumn', path: '/guides/two'},
    {id: 'odd', title: 'Untitled', path: undefined},
  ])
  expect(await releaseOf(client, 'spring')).toBeUndefined()
})

test('a link to it opens all of its pieces, and none that is not in it', async () => {
  expect(await opening()).toMatchObject({
    state: 'open',
    release: [{id: 'one'}, {id: 'two'}, {id: 'odd'}],
  })
  expect(await opening('one')).toMatchObject({
    state: 'open',
    piece: {stored: 'versions.autumn.one'},
    published: '/guides/one',
  })
  expect(await opening('two')).not.toHaveProperty('published')
  for (const other of ['draft', 'cold', 'early', 'gone', 'person', 'drafts.one', '*', '..'])
    expect(await opening(other)).toEqual({state: 'absent', link})
  const toPiece = {...link, shows: 'latest' as const, piece: {id: 'one', type: 'guide', title: ''}}
  expect(await openingOf(client, toPiece, now, 'two')).toMatchObject({state: 'absent'})
})

test('a piece of it is shown among its other pieces and what readers see, and nothing else', async () => {
  const pieces = (await releaseOf(client, releaseId))?.pieces ?? []
  const shown = await pieceInRelease(client, releaseId, {id: 'one', type: 'guide'}, pieces, now)
  expect(shown).toMatchObject({_id: 'one', title: 'One in autumn', chosen: [{_id: 'two'}]})
  for (const secret of ['as a draft', 'winter', 'Only a draft', 'Dated ahead'])
    expect(JSON.stringify(shown)).not.toContain(secret)
})

test('once it is out, it leads to the pages of its pieces; archived, it shows nothing', async () => {
  await client.releases.archive({releaseId})
  expect(await opening()).toEqual({state: 'gone'})
  await client.releases.unarchive({releaseId})
  await client.releases.publish({releaseId})
  expect(await opening()).toEqual({state: 'published', href: '/'})
  expect(await opening('one')).toEqual({state: 'published', href: '/guides/one'})
  // It is not due for readers, and the link knows only pieces of its release.
  expect(await opening('two')).toEqual({state: 'gone'})
  for (const other of ['early', 'cold'])
    expect(await opening(other)).toEqual({state: 'absent', link})
})
