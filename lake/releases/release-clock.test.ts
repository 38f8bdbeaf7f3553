/** @jest-environment node */
import {rm} from 'node:fs/promises'
import type {SanityClient} from '@sanity/client'
import {startLake} from '../server.ts'
import {clientOf, startTestLake, until} from '../testing/test-lake.ts'

const now = Date.now.bind(Date)
const {warn} = console
const started: (() => Promise<unknown>)[] = []
afterEach(async () => {
  Date.now = now
  console.warn = warn
  for (const stop of started.splice(0)) await stop()
})

async function startedLake() {
  const lake = await startTestLake()
  started.push(lake.stop)
  return lake
}

const hour = 3_600_000
const inMs = (delay: number) => new Date(Date.now() + delay).toISOString()

/** Sets the clock of this process, and so of its lake, off by some milliseconds. */
const moveClock = (by: number) => {
  Date.now = () => now() + by
}

async function schedule(client: SanityClient, releaseId: string, publishAt: string) {
  await client.create({_id: `drafts.${releaseId}`, _type: 'post', title: 'On time'})
  await client.releases.create({
    releaseId,
    metadata: {releaseType: 'scheduled', cardinality: 'one', intendedPublishAt: publishAt},
  })
  await client.createVersion({releaseId, publishedId: releaseId, baseId: `drafts.${releaseId}`})
  await client.releases.schedule({releaseId, publishAt})
}

const titleOf = (client: SanityClient, id: string) =>
  client.getDocument(id).then((document) => document?.title)

/** As `until`, for an asynchronous condition. */
async function untilAnswered(ask: () => Promise<boolean>) {
  let yes = false
  const asking = setInterval(() => void ask().then((answer) => (yes ||= answer)), 25)
  await until(() => yes).finally(() => clearInterval(asking))
}

test('a scheduled draft is published at its time, in the name of who scheduled it', async () => {
  const lake = await startedLake()
  const client = lake.client('editor')
  const publishAt = inMs(hour)
  await schedule(client, 'timely', publishAt)
  expect(await titleOf(client, 'timely')).toBeUndefined()
  moveClock(hour)
  await untilAnswered(async () => (await titleOf(client, 'timely')) === 'On time')
  const release = await client.releases.get({releaseId: 'timely'})
  expect(release).toMatchObject({state: 'published', publishAt})
  const {id: author} = await client.users.getById('me')
  const {events} = await client.request({url: '/data/history/production/events/documents/timely'})
  expect(events.timely[0]).toMatchObject({publishCause: 'release.schedule', author})
})

test('a draft goes out with what was scheduled of it, unless it was changed since', async () => {
  const lake = await startedLake()
  const client = lake.client('editor')
  const publishAt = inMs(hour)
  await schedule(client, 'untouched', publishAt)
  await schedule(client, 'touched', publishAt)
  await client.patch('drafts.touched').set({title: 'Goes on'}).commit()
  moveClock(hour)
  for (const id of ['untouched', 'touched'])
    await untilAnswered(async () => (await titleOf(client, id)) === 'On time')
  expect(await titleOf(client, 'drafts.untouched')).toBeUndefined()
  expect(await titleOf(client, 'drafts.touched')).toBe('Goes on')
})

test('what came due while the lake was off is published when it starts, and once', async () => {
  const first = await startTestLake()
  const token = first.accounts.createToken('editor', 'test')
  await schedule(clientOf(first.url, token), 'restarted', inMs(hour))
  await schedule(clientOf(first.url, token), 'later', inMs(2 * hour))
  await first.stopAndKeep()
  moveClock(hour)

  const second = await startLake({port: 0, dataDir: first.dataDir})
  const client = clientOf(second.url, token)
  await untilAnswered(async () => (await titleOf(client, 'restarted')) === 'On time')
  await client.patch('restarted').set({title: 'Changed since'}).commit()
  await second.stop()

  const third = await startLake({port: 0, dataDir: first.dataDir})
  const again = clientOf(third.url, token)
  await again.releases.unschedule({releaseId: 'later'})
  expect(await titleOf(again, 'restarted')).toBe('Changed since')
  expect(await titleOf(again, 'later')).toBeUndefined()
  await third.stop()
  await rm(first.dataDir, {recursive: true})
})

test('a clock that is moved back delays a release, and one that is moved on lets it go', async () => {
  const lake = await startedLake()
  const client = lake.client('editor')
  await schedule(client, 'shifted', inMs(hour))
  moveClock(-hour)
  await client.releases.create({releaseId: 'first-look'})
  expect(await titleOf(client, 'shifted')).toBeUndefined()
  moveClock(hour)
  await untilAnswered(async () => (await titleOf(client, 'shifted')) === 'On time')
  moveClock(-hour)
  await client.patch('shifted').set({title: 'Changed since'}).commit()
  await client.releases.create({releaseId: 'second-look'})
  expect(await titleOf(client, 'shifted')).toBe('Changed since')
})

test('a release that cannot be published goes back to work, and says why', async () => {
  const warnings: string[] = []
  console.warn = (line: string) => warnings.push(line)
  const lake = await startedLake()
  const client = lake.client('editor')
  await client.create({_id: 'versions.bad.x', _type: 'post', author: {_ref: 'nobody', _weak: true}})
  await client
    .patch('versions.bad.x')
    .set({'author._strengthenOnPublish': {type: 'person'}})
    .commit()
  await client.releases.create({releaseId: 'bad'})
  await client.releases.schedule({releaseId: 'bad', publishAt: inMs(0)})
  await untilAnswered(async () => (await client.releases.get({releaseId: 'bad'}))?.error != null)
  expect(await client.releases.get({releaseId: 'bad'})).toMatchObject({
    state: 'active',
    error: {message: expect.stringContaining('nobody')},
  })
  expect(await client.getDocument('versions.bad.x')).toBeDefined()
  expect(warnings).toHaveLength(1)
})
