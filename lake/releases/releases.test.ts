/** @jest-environment node */
import type {SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

const stateOf = async (releaseId: string) => (await client.releases.get({releaseId}))?.state
const refused = (what: Promise<unknown>, text: string) =>
  expect(what).rejects.toMatchObject({
    statusCode: 409,
    message: expect.stringContaining(text),
  })

/** A release with a new version of a published document. */
async function releaseOf(releaseId: string, id: string) {
  await client.create({_id: id, _type: 'post', title: 'Now'})
  await client.releases.create({releaseId, metadata: {title: `Release ${releaseId}`}})
  await client.createVersion({releaseId, publishedId: id, baseId: id})
  await client.patch(`versions.${releaseId}.${id}`).set({title: 'Soon'}).commit()
}

test('a release goes through all its states', async () => {
  const releaseId = 'cycle'
  await releaseOf(releaseId, 'a')
  expect(await client.releases.get({releaseId})).toMatchObject({
    _id: '_.releases.cycle',
    _type: 'system.release',
    name: 'cycle',
    state: 'active',
    metadata: {title: 'Release cycle', releaseType: 'undecided'},
  })
  const publishAt = '2100-01-01T00:00:00.000Z'
  await client.releases.schedule({releaseId, publishAt})
  expect(await client.releases.get({releaseId})).toMatchObject({state: 'scheduled', publishAt})
  await client.releases.unschedule({releaseId})
  expect(await client.releases.get({releaseId})).not.toHaveProperty('publishAt')

  await client.releases.archive({releaseId})
  expect(await stateOf(releaseId)).toBe('archived')
  expect(await client.getDocument('versions.cycle.a')).toBeUndefined()
  await client.releases.unarchive({releaseId})
  expect(await stateOf(releaseId)).toBe('active')
  expect(await client.getDocument('versions.cycle.a')).toMatchObject({title: 'Soon'})

  await client.releases.publish({releaseId})
  const published = await client.releases.get({releaseId})
  expect(published).toMatchObject({
    state: 'published',
    finalDocumentStates: [{id: 'versions.cycle.a'}],
  })
  expect(await client.getDocument('a')).toMatchObject({title: 'Soon'})
  expect(await client.getDocument('versions.cycle.a')).toBeUndefined()
  await client.releases.delete({releaseId})
  expect(await client.releases.get({releaseId})).toBeUndefined()
})

test('unarchiving does not write over a version that was made meanwhile', async () => {
  const releaseId = 'parked'
  await client.releases.create({releaseId})
  await client.create({_id: 'versions.parked.a', _type: 'post', title: 'Before'})
  await client.releases.archive({releaseId})
  await client.create({_id: 'versions.parked.a', _type: 'post', title: 'Meanwhile'})
  await refused(client.releases.unarchive({releaseId}), 'while the release was archived')
  expect(await client.getDocument('versions.parked.a')).toMatchObject({title: 'Meanwhile'})
  await client.delete('versions.parked.a')
  await client.releases.unarchive({releaseId})
  expect(await client.getDocument('versions.parked.a')).toMatchObject({title: 'Before'})
})

test('an action that the state does not allow is refused with the state in the answer', async () => {
  await releaseOf('early', 'b')
  await refused(client.releases.delete({releaseId: 'early'}), 'is active')
  await refused(client.releases.unschedule({releaseId: 'early'}), 'is active')
  await refused(client.releases.unarchive({releaseId: 'early'}), 'is active')
  await client.releases.publish({releaseId: 'early'})
  await refused(client.releases.publish({releaseId: 'early'}), 'is published')
  await refused(
    client.releases.edit({releaseId: 'early', patch: {set: {'metadata.title': 'Late'}}}),
    'is published',
  )
  expect(await stateOf('early')).toBe('published')
})

test('what is scheduled is locked until it is unscheduled', async () => {
  await releaseOf('locked', 'c')
  await client.releases.schedule({releaseId: 'locked', publishAt: '2100-01-01T00:00:00Z'})
  const version = 'versions.locked.c'
  await refused(client.patch(version).set({title: 'Later'}).commit(), 'unschedule')
  await refused(client.discardVersion({releaseId: 'locked', publishedId: 'c'}), 'unschedule')
  await refused(client.unpublishVersion({releaseId: 'locked', publishedId: 'c'}), 'unschedule')
  const document = {_type: 'post', title: 'One more'}
  const adding = client.action({
    actionType: 'sanity.action.document.version.create',
    publishedId: 'more',
    document: {...document, _id: 'versions.locked.more'},
  })
  await refused(adding, 'unschedule')
  // What importers may do opens no locks for those who may not publish.
  const contributor = lake.client('contributor')
  await refused(contributor.create({...document, _id: 'versions.locked.more'}), 'unschedule')
  await refused(
    contributor.patch(version).set({title: 'Later'}).commit({tag: 'sanity.import'}),
    'unschedule',
  )
  await client.releases.unschedule({releaseId: 'locked'})
  await client.patch(version).set({title: 'Later'}).commit()
  expect(await client.getDocument(version)).toMatchObject({title: 'Later'})
})

test('the document of a release is changed by its actions only', async () => {
  await expect(
    client.create({_id: 'drafts._.releases.r9', _type: 'system.release'}),
  ).rejects.toThrow('release actions only')
  await client.releases.create({releaseId: 'own', metadata: {releaseType: 'asap'}})
  const patch = client.patch('_.releases.own').set({state: 'published'}).commit()
  await expect(patch).rejects.toMatchObject({message: expect.stringContaining('release actions')})
  const edit = client.releases.edit({releaseId: 'own', patch: {set: {state: 'published'}}})
  await expect(edit).rejects.toMatchObject({message: expect.stringContaining('metadata')})
  await client.releases.edit({releaseId: 'own', patch: {set: {'metadata.title': 'Mine'}}})
  expect(await client.releases.get({releaseId: 'own'})).toMatchObject({
    metadata: {title: 'Mine', releaseType: 'asap'},
  })
})

test('a dry run says whether an action can be done, and does nothing', async () => {
  await releaseOf('dry', 'd')
  await client.releases.publish({releaseId: 'dry'}, {dryRun: true})
  await refused(client.releases.unarchive({releaseId: 'dry'}, {dryRun: true}), 'is active')
  expect(await stateOf('dry')).toBe('active')
  expect(await client.getDocument('d')).toMatchObject({title: 'Now'})
})

test('a version that is to unpublish takes its document off, and leaves it to the editors', async () => {
  await client.create({_id: 'e', _type: 'post', title: 'Going'})
  await client.releases.create({releaseId: 'off'})
  await client.unpublishVersion({releaseId: 'off', publishedId: 'e'})
  const titles = (perspective: string[]) => client.fetch('*[_id == "e"].title', {}, {perspective})
  expect(await titles(['off', 'drafts'])).toEqual([])
  expect(await titles(['drafts'])).toEqual(['Going'])
  await client.releases.publish({releaseId: 'off'})
  expect(await client.getDocument('e')).toBeUndefined()
  expect(await client.getDocument('drafts.e')).toMatchObject({title: 'Going'})
})

test('a stack of releases shows the first version of each document', async () => {
  await releaseOf('one', 'f')
  await client.releases.create({releaseId: 'two'})
  await client.createVersion({releaseId: 'two', publishedId: 'f', baseId: 'versions.one.f'})
  await client.patch('versions.two.f').set({title: 'Even later'}).commit()
  const seen = (perspective: string[]) =>
    client.fetch('*[_id == "f"][0]{title, _originalId}', {}, {perspective})
  expect(await seen(['two', 'one'])).toEqual({
    title: 'Even later',
    _originalId: 'versions.two.f',
  })
  expect(await seen(['one', 'two'])).toEqual({title: 'Soon', _originalId: 'versions.one.f'})
  expect(await seen(['gone', 'drafts'])).toEqual({title: 'Now', _originalId: 'f'})
  const versions = 'count(*[sanity::partOfRelease("two")])'
  expect(await client.fetch(versions, {}, {perspective: 'raw'})).toBe(1)
})

test('a version knows what it was made from; what is published does not', async () => {
  await releaseOf('based', 'g')
  await client.releases.create({releaseId: 'copy'})
  const base = await client.getDocument('g')
  await client.createVersion({releaseId: 'copy', publishedId: 'g', baseId: 'g'})
  expect(await client.getDocument('versions.copy.g')).toMatchObject({
    _system: {base: {id: 'g', rev: base?._rev}},
  })
  await client.releases.publish({releaseId: 'copy'})
  expect(await client.getDocument('g')).not.toHaveProperty('_system')
})

test('all of a release is published, or none', async () => {
  await releaseOf('whole', 'h')
  const author = {_type: 'reference', _ref: 'nobody', _weak: true}
  await client.create({
    _id: 'versions.whole.broken',
    _type: 'post',
    author: {...author, _strengthenOnPublish: {type: 'person'}},
  })
  await refused(client.releases.publish({releaseId: 'whole'}), 'nobody')
  expect(await client.getDocument('h')).toMatchObject({title: 'Now'})
  expect(await stateOf('whole')).toBe('active')
})

test('a release comes over from another dataset in its state, and never with a time that has passed', async () => {
  const release = (name: string, fields: Record<string, unknown>) => ({
    _id: `_.releases.${name}`,
    _type: 'system.release',
    name,
    metadata: {releaseType: 'scheduled'},
    ...fields,
  })
  const bring = (releaseId: string, fields: Record<string, unknown>, ifExists = 'fail') =>
    client.request({
      method: 'POST',
      url: '/data/actions/production',
      body: {
        actions: [
          {
            actionType: 'sanity.action.release.import',
            releaseId,
            ifExists,
            attributes: release(releaseId, fields),
          },
        ],
      },
    })
  const publishAt = '2100-01-01T00:00:00.000Z'
  await bring('ahead', {state: 'scheduled', publishAt})
  await client.create({_id: 'versions.ahead.late', _type: 'post'})
  expect(await stateOf('ahead')).toBe('scheduled')
  await bring('behind', {state: 'scheduled', publishAt: '2020-01-01T00:00:00.000Z'})
  expect(await stateOf('behind')).toBe('active')
  await refused(bring('ahead', {state: 'archived'}), 'already exists')
  await bring('ahead', {state: 'archived'}, 'ignore')
  expect(await stateOf('ahead')).toBe('scheduled')
  await bring('ahead', {state: 'archived'}, 'replace')
  expect(await stateOf('ahead')).toBe('archived')
})

test('releases::all() lists releases to those with a token, and to nobody else', async () => {
  const query = '"own" in releases::all()[].name'
  expect(await client.fetch(query, {}, {perspective: 'drafts'})).toBe(true)
  expect(await lake.client().fetch('count(*[_type == "system.release"])')).toBe(0)
})

test('the Studio is told that there are releases, and no limit in reach', async () => {
  expect(await client.request({url: '/features'})).toEqual(
    expect.arrayContaining(['contentReleases', 'singleDocRelease']),
  )
  const {data} = await client.request({url: '/projects/local/new-content-release-allowed'})
  expect(data.orgActiveReleaseLimit).toBeGreaterThan(data.orgActiveReleaseCount)
  expect(data.orgActiveReleaseCount).toBeGreaterThan(0)
})
