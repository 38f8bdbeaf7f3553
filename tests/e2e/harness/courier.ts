import {createServer, type IncomingHttpHeaders} from 'node:http'
import type {AddressInfo} from 'node:net'
import {buffer} from 'node:stream/consumers'
import {setTimeout as wait} from 'node:timers/promises'

/** What happens to a webhook on its way: how often it arrives, and after how many milliseconds each. */
export type Fate = () => number[]

/**
 * Stands between the lake and the site: tells the lake that each webhook arrived, and then delivers
 * it as often and as late as fate has it. What the site does not take is lost.
 */
export class Courier {
  /** At once and once, unless a test sets something else. */
  fate: Fate = () => [0]
  /** Where the lake is to send webhooks. */
  url = ''
  readonly #underWay = new Set<Promise<void>>()
  readonly #server = createServer((request, response) => {
    void buffer(request).then((body) => {
      response.end('{}')
      for (const delay of this.fate()) this.#note(this.#deliver(body, request.headers, delay))
    })
  })
  #site = ''

  async start() {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const {port} = this.#server.address() as AddressInfo
    this.url = `http://localhost:${port}/api/revalidate`
  }

  deliverTo(siteUrl: string) {
    this.#site = siteUrl
  }

  /** Once all that was under way has arrived or is lost. */
  async settled() {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  async stop() {
    this.fate = () => []
    await this.settled()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #deliver(body: Buffer, headers: IncomingHttpHeaders, delay: number) {
    await wait(delay)
    const signature = String(headers['sanity-webhook-signature'])
    await fetch(`${this.#site}/api/revalidate`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'sanity-webhook-signature': signature},
      body: new Uint8Array(body),
    }).catch(() => {})
  }

  #note(delivery: Promise<void>) {
    this.#underWay.add(delivery)
    void delivery.finally(() => this.#underWay.delete(delivery))
  }
}
