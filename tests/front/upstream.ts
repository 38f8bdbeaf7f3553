import {createHash} from 'node:crypto'
import {createServer, type RequestListener, type Server} from 'node:http'
import type {AddressInfo, Socket} from 'node:net'
import {gzipSync} from 'node:zlib'

/** A page of the site. */
export interface Page {
  text?: string
  status?: number
  headers?: Record<string, string>
}

/** A stand-in for the site behind the front: serves pages set by a test, and records requests. */
export class Upstream {
  /** Requests in order, as `GET /path` and headers. */
  readonly asked: {line: string; headers: Record<string, string | string[] | undefined>}[] = []
  port = 0
  readonly #pages = new Map<string, Page | RequestListener>()
  #server: Server | undefined

  /** Sets the response of an address; a function may respond in any way, or not at all. */
  shows(address: string, page: Page | RequestListener) {
    this.#pages.set(address, page)
  }

  timesAsked(line: string): number {
    return this.asked.filter((request) => request.line === line).length
  }

  async start() {
    const server = createServer((request, response) => {
      const {method, url = '/', headers} = request
      this.asked.push({line: `${method} ${url}`, headers})
      const page = this.#pages.get(url.split('?')[0] ?? '/') ?? {}
      if (typeof page === 'function') page(request, response)
      else show(url, page)(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.#server = server
  }

  /** Breaks off all connections, and each new one, as its port is not to be somebody else's. */
  goDown() {
    this.#server?.on('connection', breakOff)
    this.#server?.closeAllConnections()
  }

  comeBack() {
    this.#server?.off('connection', breakOff)
  }

  async stop() {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }
}

const breakOff = (socket: Socket) => void socket.destroy()

/** Responds like Next.js: with an ETag, 304 if it matches, and gzip if accepted. */
const show =
  (url: string, {text = `The page ${url}`, status = 200, headers = {}}: Page): RequestListener =>
  (request, response) => {
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 13)}"`
    const all = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 's-maxage=300, stale-while-revalidate=31535700',
      vary: 'rsc, next-router-state-tree, Accept-Encoding',
      etag,
      ...headers,
    }
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304, all).end()
    } else if (request.headers['accept-encoding']?.includes('gzip')) {
      response.writeHead(status, {...all, 'content-encoding': 'gzip'}).end(gzipSync(text))
    } else {
      response.writeHead(status, all).end(text)
    }
  }
