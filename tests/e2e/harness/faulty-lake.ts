import {once} from 'node:events'
import {createServer, request as ask, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {buffer} from 'node:stream/consumers'
import {setTimeout as wait} from 'node:timers/promises'

/** A fault in the lake's response; `answer` fetches the real one. */
type Fault = (response: ServerResponse, answer: () => Promise<Answer>) => unknown

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

/** A proxy between site and lake that passes everything on, except while a fault is set. */
export class FaultyLake {
  fault: Fault | undefined
  /** URL of the lake for the site. */
  url = ''
  readonly #server = createServer((request, response) => {
    const answer = () => this.#pass(request)
    const respond = this.fault ?? (async () => send(response, await answer()))
    Promise.resolve(respond(response, answer)).catch(() => response.destroy())
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

  async #pass(request: IncomingMessage): Promise<Answer> {
    const {method, url = '/', headers} = request
    const passed = ask(new URL(url, this.#lake), {
      ...(method && {method}),
      headers: {...headers, host: new URL(this.#lake).host},
    })
    const answered = once(passed, 'response')
    request.pipe(passed)
    const [answer]: IncomingMessage[] = await answered
    if (!answer) throw new Error('The lake did not answer.')
    const {'transfer-encoding': _, ...rest} = answer.headers
    return {status: answer.statusCode ?? 502, headers: rest, body: await buffer(answer)}
  }
}

function send(response: ServerResponse, {status, headers, body}: Answer) {
  response.writeHead(status, headers).end(body)
}
