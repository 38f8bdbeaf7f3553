import {once} from 'node:events'
import {createServer, request as ask, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {buffer} from 'node:stream/consumers'
import {setTimeout as wait} from 'node:timers/promises'

/** A fault in the lake's response to a request as text; `answer` fetches the real one. */
type Fault = (response: ServerResponse, answer: () => Promise<Answer>, asked: string) => unknown

interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

const json = {'content-type': 'application/json'}

export const faults: Record<string, Fault> = {
  stopped: (response) => response.destroy(),
  hanging: () => {},
  slow: slowBy(2_000),
  'answering 500': (response) => response.writeHead(500, json).end('{"error":"Internal error"}'),
  'answering HTML': (response) =>
    response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Welcome to our network</h1>'),
  truncated: async (response, answer) => {
    const {body} = await answer()
    response.writeHead(200, json).end(body.subarray(0, body.length / 2))
  },
  'nonsensical JSON': (response) => response.writeHead(200, json).end('{"hello":["world"]}'),
  'of a wrong shape': (response) => response.writeHead(200, json).end('{"result":42,"ms":1}'),
}

/** A slow but correct lake; in milliseconds. */
export function slowBy(ms: number): Fault {
  return async (response, answer) => {
    await wait(ms)
    send(response, await answer())
  }
}

/** A lake whose first answer to one question is of now, and arrives once it is let go. */
export function heldBack(question: RegExp) {
  let [letGo, arrive] = [() => {}, () => {}]
  const released = new Promise<void>((resolve) => (letGo = resolve))
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  let isHeld = false
  const fault: Fault = async (response, answer, asked) => {
    const isFirst = !isHeld && question.test(asked)
    if (isFirst) isHeld = true
    const ofNow = await answer()
    if (isFirst) arrive()
    if (isFirst) await released
    send(response, ofNow)
  }
  return {fault, arrived, letGo}
}

/** A proxy between site and lake that passes everything on, except while a fault is set. */
export class FaultyLake {
  fault: Fault | undefined
  /** URL of the lake for the site. */
  url = ''
  readonly #server = createServer((request, response) => {
    this.#respond(request, response).catch(() => response.destroy())
  })
  #lake = ''

  async start() {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  leadTo(lakeUrl: string) {
    this.#lake = lakeUrl
  }

  async stop() {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #respond(request: IncomingMessage, response: ServerResponse) {
    const body = await buffer(request)
    const answer = () => this.#pass(request, body)
    const respond = this.fault ?? (async () => send(response, await answer()))
    await respond(response, answer, decodeURIComponent(`${request.url} ${body.toString()}`))
  }

  async #pass(request: IncomingMessage, body: Buffer): Promise<Answer> {
    const {method, url = '/', headers} = request
    const passed = ask(new URL(url, this.#lake), {
      ...(method && {method}),
      headers: {...headers, host: new URL(this.#lake).host},
    })
    const answered = once(passed, 'response')
    passed.end(body)
    const [answer]: IncomingMessage[] = await answered
    if (!answer) throw new Error('The lake did not answer.')
    const {'transfer-encoding': _, ...rest} = answer.headers
    return {status: answer.statusCode ?? 502, headers: rest, body: await buffer(answer)}
  }
}

function send(response: ServerResponse, {status, headers, body}: Answer) {
  response.writeHead(status, headers).end(body)
}
