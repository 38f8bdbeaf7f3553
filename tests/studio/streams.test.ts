/** @jest-environment node */
import {jest} from '@jest/globals'
import {startTestLake, until, type TestLake} from 'local-lake/testing/test-lake'
import {openStudio} from './open-studio'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())
afterEach(() => jest.restoreAllMocks())

test('a stream that meets a lake which is just starting comes back, and is told what it missed', async () => {
  const own = globalThis.fetch
  const answers: (() => Promise<Response>)[] = []
  const streams: RequestInit[] = []
  jest.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    if (String(input).includes('/listen/')) streams.push(init ?? {})
    const answer = String(input).includes('/listen/') ? answers.shift() : undefined
    return answer ? answer() : own(input, init)
  })
  // The second frame sets the reconnection time; then the stream ends.
  const frames = 'id: 0\nevent: welcome\ndata: {"listenerName": "one"}\n\nretry: 1\n\n'
  answers.push(
    async () => new Response(frames, {headers: {'content-type': 'text/event-stream'}}),
    async () => Response.json({message: 'The lake is starting'}, {status: 503}),
  )
  const {studio, connection} = openStudio(lake)
  await lake.client('editor').create({_id: 'missed', _type: 'news'})
  const told: string[] = []
  const subscription = studio
    .listen('*[_type == "news"]')
    .subscribe(({documentId}) => told.push(documentId))
  await until(() => told.length > 0)
  subscription.unsubscribe()
  expect(told).toEqual(['missed'])
  expect(streams).toHaveLength(3)
  await until(() => connection.isReached.value)
})
