/** @jest-environment node */
import {startTestLake, type TestLake} from 'local-lake/testing/test-lake'
import type {PreviewLink} from '@/lib/previews/preview-link'
import {openingOf} from '@/sanity/preview-links/opening'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

const day = 86_400_000
const now = Date.now()
const at = (ms: number) => new Date(now + ms).toISOString()
const guide = (id: string, more: Record<string, unknown> = {}) => ({
  _id: id,
  _type: 'guide',
  title: 'Piece',
  slug: {_type: 'slug', current: 'piece'},
  ...more,
})
const linkTo = (id: string, more: Partial<PreviewLink> = {}): PreviewLink => ({
  _id: 'previewLinks.a',
  _createdAt: at(0),
  addressHash: 'hash',
  expiresAt: at(day),
  piece: {id, type: 'guide', title: 'Piece'},
  ...more,
})
const write = (...documents: {_id: string; _type: string}[]) =>
  lake.client('editor').mutate(documents.map((document) => ({createOrReplace: document})))
const opening = (link: PreviewLink | undefined, time = now) =>
  openingOf(lake.client('editor'), link, time)

test('an open link shows the draft, whether the piece was published before or not', async () => {
  await write(guide('drafts.new'), guide('again'), guide('drafts.again'))
  const later = {_createdAt: at(day)}
  const piece = {stored: 'drafts.new', id: 'new', type: 'guide'}
  expect(await opening(linkTo('new'))).toMatchObject({state: 'open', piece})
  expect(await opening(linkTo('again', later))).toMatchObject({
    state: 'open',
    piece: {stored: 'drafts.again'},
  })
})

test('what was published since is read on its page, whatever is written next', async () => {
  await write(guide('done'), guide('next'), guide('drafts.next'))
  const since = {_createdAt: at(-day)}
  const published = {state: 'published', href: '/guides/piece'}
  expect(await opening(linkTo('done', since))).toEqual(published)
  expect(await opening(linkTo('next', since))).toEqual(published)
  // No unpublished version is left.
  expect(await opening(linkTo('done', {_createdAt: at(day)}))).toEqual(published)
})

test('what is published for a later day is shown until readers see it', async () => {
  await write(guide('early', {publishedAt: at(day)}))
  const link = linkTo('early', {_createdAt: at(-day), expiresAt: at(3 * day)})
  expect(await opening(link)).toMatchObject({state: 'open', piece: {stored: 'early'}})
  expect(await opening(link, now + 2 * day)).toMatchObject({state: 'published'})
})

test.each([
  ['no link', undefined, 'wrong'],
  ['one without an address', linkTo('new', {addressHash: null}), 'wrong'],
  ['one that has ended', linkTo('new', {expiresAt: at(-1)}), 'expired'],
  ['one whose end is not a time', linkTo('new', {expiresAt: 'Friday'}), 'expired'],
  ['one that was revoked', linkTo('new', {revokedAt: at(-1)}), 'revoked'],
  ['one to a deleted piece', linkTo('nobody'), 'gone'],
  ['one to nothing', linkTo('new', {piece: null}), 'gone'],
])('%s opens nothing', async (_, link, state) => {
  expect(await opening(link)).toEqual({state})
})

test('a published piece without an address of its own is not led to', async () => {
  await write(guide('nameless', {slug: null}))
  expect(await opening(linkTo('nameless'))).toEqual({state: 'gone'})
})
