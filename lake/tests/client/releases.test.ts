import type {SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

const publishAt = '2100-01-01T00:00:00.000Z'
type Step = 'schedule' | 'unschedule' | 'archive' | 'unarchive' | 'publish' | 'delete' | 'edit'
const act = (releaseId: string, step: Step, options = {}) =>
  ({
    schedule: () => client.releases.schedule({releaseId, publishAt}, options),
    unschedule: () => client.releases.unschedule({releaseId}, options),
    archive: () => client.releases.archive({releaseId}, options),
    unarchive: () => client.releases.unarchive({releaseId}, options),
    publish: () => client.releases.publish({releaseId}, options),
    delete: () => client.releases.delete({releaseId}, options),
    edit: () =>
      client.releases.edit({releaseId, patch: {set: {'metadata.title': 'Edited'}}}, options),
  })[step]()

// The steps that lead to each state, and the actions allowed in it.
const ways: Record<string, Step[]> = {
  active: [],
  scheduled: ['schedule'],
  archived: ['archive'],
  published: ['publish'],
}
const allowed: Record<string, Step[]> = {
  active: ['schedule', 'archive', 'publish', 'edit'],
  scheduled: ['schedule', 'unschedule', 'publish', 'edit'],
  archived: ['unarchive', 'delete'],
  published: ['delete'],
}
const steps: Step[] = [
  'schedule',
  'unschedule',
  'archive',
  'unarchive',
  'publish',
  'delete',
  'edit',
]
const cases = Object.keys(ways).flatMap((state) =>
  steps.map((step) => ({state, step, may: allowed[state]?.includes(step) ?? false})),
)

async function releaseThatIs(state: string, releaseId: string) {
  await client.releases.create({releaseId, metadata: {title: 'Spring'}})
  for (const way of ways[state] ?? []) await act(releaseId, way)
  const release = await client.releases.get({releaseId})
  expect(release).toMatchObject({state})
  return release
}

test.each(cases.filter(({may}) => may))('$step of a release that is $state', async (row) => {
  const releaseId = `${row.state}-${row.step}`
  const before = await releaseThatIs(row.state, releaseId)
  await act(releaseId, row.step, {dryRun: true})
  expect(await client.releases.get({releaseId})).toEqual(before)
  await act(releaseId, row.step)
  expect(await client.releases.get({releaseId})).not.toEqual(before)
})

test.each(cases.filter(({may}) => !may))(
  '$step of a release that is $state is refused, in a dry run as well',
  async ({state, step}) => {
    const releaseId = `${state}-${step}`
    const before = await releaseThatIs(state, releaseId)
    for (const dryRun of [true, false]) {
      await expect(act(releaseId, step, {dryRun})).rejects.toMatchObject({
        statusCode: 409,
        details: {type: 'actionError', items: [{error: {type: 'releaseStateError'}}]},
      })
    }
    expect(await client.releases.get({releaseId})).toEqual(before)
  },
)

test('a name is taken once, and made up when none is given', async () => {
  const {releaseId} = await client.releases.create({metadata: {title: 'Named by the client'}})
  expect(await client.releases.get({releaseId})).toMatchObject({name: releaseId, state: 'active'})
  await expect(client.releases.create({releaseId})).rejects.toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentAlreadyExistsError'}}]},
  })
})

test.each(steps)('%s of a release that is not there is refused', async (step) => {
  await expect(act('nowhere', step)).rejects.toMatchObject({
    details: {items: [{error: {type: 'documentNotFoundError'}}]},
  })
})

test('the documents of a release are found by the client', async () => {
  await client.releases.create({releaseId: 'full'})
  await client.create({_id: 'versions.full.a', _type: 'post', title: 'Soon'})
  const raw = client.withConfig({perspective: 'raw'})
  const {result} = await raw.releases.fetchDocuments({releaseId: 'full'})
  expect(result).toMatchObject([{_id: 'versions.full.a', title: 'Soon'}])
})
