/** @jest-environment node */
import {rm} from 'node:fs/promises'
import {jest} from '@jest/globals'
import {startTestLake, until, type TestLake} from 'local-lake/testing/test-lake'
import {streamPortCount} from '@/scripts/runner/environment.mjs'
import {findFreePorts} from '@/scripts/runner/preflight.mjs'
import {openStudio} from './open-studio'

let lake: TestLake
let folder: string
beforeEach(async () => {
  // Ports that nobody is given meanwhile, as one test starts the lake again where it was.
  lake = await startTestLake({port: await findFreePorts(streamPortCount + 1)})
  folder = lake.dataDir
})
afterEach(async () => {
  jest.restoreAllMocks()
  await lake.stop()
  await rm(folder, {recursive: true, force: true})
})

test('what is sent while the lake is down is stored once, and a form’s stream never breaks', async () => {
  const {studio, connection} = openStudio(lake)
  const told: string[] = []
  const events = ['welcome', 'welcomeback', 'reconnect', 'reset', 'mutation'] as const
  const subscription = studio
    .listen('*[_id == "written"]', {}, {enableResume: true, events: [...events]})
    .subscribe(({type}) => told.push(type))
  await until(() => told.includes('welcome'))
  await send(studio, 'before', {createOrReplace: {_id: 'written', _type: 'news', times: 0}})
  await until(() => told.includes('mutation'))

  await lake.stopAndKeep()
  await until(() => !connection.isReached.value)
  const sent = send(studio, 'meanwhile', {patch: {id: 'written', inc: {times: 1}}})
  lake = await startTestLake({dataDir: folder, port: Number(new URL(lake.url).port)})
  await sent
  await until(() => told.filter((type) => type === 'mutation').length === 2)
  subscription.unsubscribe()
  expect(told).toEqual(['welcome', 'mutation', 'welcomeback', 'mutation'])
  expect(await lake.client('viewer').getDocument('written')).toMatchObject({times: 1})
  expect(connection.isReached.value).toBe(true)
})

test('a transaction whose answer was lost is not stored twice', async () => {
  const {studio} = openStudio(lake)
  await send(studio, 'before', {createOrReplace: {_id: 'written', _type: 'news', times: 0}})
  const own = globalThis.fetch
  let losses = 0
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const answer = await own(input, init)
    if (init?.method !== 'POST' || losses > 0) return answer
    losses += 1
    throw new TypeError('Failed to fetch')
  })
  await send(studio, 'once', {patch: {id: 'written', inc: {times: 1}}})
  expect(losses).toBe(1)
  expect(await lake.client('viewer').getDocument('written')).toMatchObject({times: 1})
})

test('a transaction that the lake refuses is not sent again', async () => {
  const {studio} = openStudio(lake)
  const wrong = send(studio, 'wrong', {create: {_type: 'news', _id: 'not an id'}})
  await expect(wrong).rejects.toMatchObject({statusCode: 400})
})

/** Sends as the Studio's store does. */
const send = (
  studio: ReturnType<typeof openStudio>['studio'],
  transactionId: string,
  mutation: object,
) =>
  studio.request({
    method: 'POST',
    url: '/data/mutate/production',
    body: {mutations: [mutation], transactionId},
  })
