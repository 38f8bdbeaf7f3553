import {createServer, type IncomingHttpHeaders} from 'node:http'
import type {AddressInfo} from 'node:net'
import {buffer} from 'node:stream/consumers'
import {setTimeout as wait} from 'node:timers/promises'

/** What happens to a webhook: the delays in ms of each of its deliveries. */
export type Fate = () => number[]

/**
 * A proxy between lake and site that acknowledges webhooks to the lake, and then delivers each as
 * often and as late as `fate` says. A delivery that the site rejects is lost.
 */
export class Courier {
  /** Once and at once, unless a test changes it. */
  fate: Fate = () => [0]
  /** URL for the lake's webhooks. */
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

  /** Waits until all deliveries have arrived or are lost. */
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
