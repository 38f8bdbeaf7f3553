/** @jest-environment node */
import {Agent, createServer, request as httpRequest} from 'node:http'
import {connect, type AddressInfo} from 'node:net'
import {pacedBytes, uploadPace} from '../../http/paced-bytes.ts'
import {dropRest, readBody} from '../../http/request-body.ts'
import {sendError} from '../../http/respond.ts'
import {slowly} from '../../testing/test-lake.ts'

/** Sends the start of a body, then a byte every 20 ms while the connection is open. */
async function trickle(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => (answer += chunk.toString()))
  socket.on('error', () => undefined)
  socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n{')
  const timer = setInterval(() => socket.writable && socket.write(' '), 20)
  await new Promise((resolve) => socket.once('close', resolve))
  clearInterval(timer)
  return answer
}

test.each([
  ['takes too long', {seconds: 0.3, least: 0, firstSeconds: 0}, 'longer than 0.3 s'],
  ['crawls', {seconds: 60, least: 2000, firstSeconds: 0.2}, 'less than 2000 bytes a second'],
])('a body that %s is answered 408, and its line is closed', async (_, pace, sentence) => {
  const server = createServer((request, response) => {
    readBody(request, 1e6, pace).catch((error: unknown) => sendError(response, error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // The whole body would take half an hour.
  const answer = await trickle((server.address() as AddressInfo).port)
  expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  expect(answer).toContain(sentence)
  await new Promise((resolve) => server.close(resolve))
})

test('a body that comes at once is taken, however late it is read', async () => {
  const server = createServer((request, response) => {
    const take = async () => {
      let size = 0
      for await (const chunk of pacedBytes(request, {
        seconds: 60,
        least: 1000,
        firstSeconds: 0.1,
      })) {
        size += chunk.length
        await slowly(10)
      }
      response.end(String(size))
    }
    take().catch((error: unknown) => sendError(response, error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}`, {method: 'POST', body: 'x'.repeat(1e6)})
  expect(await answer.text()).toBe('1000000')
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

test('after a refusal in the middle of a body the line goes on with the next request', async () => {
  const server = createServer((request, response) => {
    const refuse = async () => {
      for await (const _ of pacedBytes(request, uploadPace)) break
      response.writeHead(507).end()
      dropRest(request)
    }
    void refuse()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const agent = new Agent({keepAlive: true, maxSockets: 1})
  const {port} = server.address() as AddressInfo
  const send = () =>
    new Promise<number | undefined>((resolve, reject) => {
      const options = {port, agent, method: 'POST', headers: {'Transfer-Encoding': 'chunked'}}
      const sent = httpRequest(options, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode))
      })
      sent.once('error', reject).end('x'.repeat(3e6))
    })
  expect([await send(), await send()]).toEqual([507, 507])
  agent.destroy()
  await new Promise((resolve) => server.close(resolve))
})
