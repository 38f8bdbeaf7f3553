/** @jest-environment node */
import {WebSocket} from 'ws'
import {startTestLake, until, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

type Message = {
  id?: string
  result?: unknown
  error?: unknown
  method?: string
  params?: {result: unknown}
}

/** A Studio's socket: `call` sends a request and waits for its answer. */
async function connect() {
  const socket = new WebSocket(`${lake.url.replace('http', 'ws')}/v2022-06-30/socket/production`)
  const messages: Message[] = []
  socket.on('message', (data) => messages.push(JSON.parse(String(data))))
  await new Promise((resolve) => socket.once('open', resolve))
  return {
    socket,
    told: () => messages.flatMap(({params}) => (params ? [params.result] : [])),
    call: async (id: string, method: string, params: object = {}) => {
      socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params}))
      await until(() => messages.some((message) => message.id === id))
      return messages.find((message) => message.id === id)
    },
  }
}

test('an editor sees where the others are, and that they left', async () => {
  const token = () => ({authorization: `Bearer ${lake.accounts.createToken('editor', 'test')}`})
  const [one, two] = [await connect(), await connect()]
  await one.call('1', 'authorization', token())
  await two.call('1', 'authorization', token())
  await one.call('2', 'presence_subscribe')
  const data = {sessionId: 's2', locations: [{documentId: 'p', path: ['title'], type: 'document'}]}
  await two.call('2', 'presence_announce', {data})
  await until(() => one.told().length === 1)
  two.socket.close()
  await until(() => one.told().length === 2)
  one.socket.close()
  expect(one.told()).toEqual([
    {type: 'state', i: expect.stringMatching(/^robot-/), m: data},
    {type: 'disconnect', i: expect.stringMatching(/^robot-/), m: {session: 's2'}},
  ])
  expect(two.told()).toEqual([])
})

test('nobody without a token takes part, and nonsense is answered', async () => {
  const stranger = await connect()
  expect(await stranger.call('1', 'presence_subscribe')).toHaveProperty('error.code', 4001)
  expect(await stranger.call('2', 'nonsense')).toHaveProperty('error.code', -32601)
  stranger.socket.close()
})
