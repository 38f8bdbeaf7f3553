import {readFileSync} from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'
import {findNginx} from '@/scripts/runner/nginx.mjs'
import {ask, type Asked} from './ask'
import {front as configuration, Nginx, type FrontOptions} from './nginx'
import {Upstream} from './upstream'

/** Pages are fresh for one second, counted in whole seconds. */
export const untilPagesLapse = () => wait(2100)

/** Waits for a second in Unix time. */
export async function untilSecond(second: number) {
  while (Date.now() < second * 1000) await wait(20)
}

/** A log's content once it contains these words: nginx writes it after the response. */
export async function logged(file: string, words: string): Promise<string> {
  const read = () => readFileSync(file, 'utf8')
  while (!read().includes(words)) await wait(20)
  return read()
}

/** A response that takes longer than the front waits when it has a cached page. */
export const slowly = (text: string) => wait(2500, text)

/** nginx with deploy/nginx.conf, in which only what the options say differs, before an upstream. */
export class Front {
  readonly upstream = new Upstream()
  readonly #nginx: Nginx
  readonly #options: FrontOptions

  constructor(binary: string, options: FrontOptions) {
    this.#nginx = new Nginx(binary)
    this.#options = options
  }

  /** Folder of cached pages. */
  get cache() {
    return this.#nginx.folder
  }

  async start() {
    await this.upstream.start()
    await this.#nginx.start(configuration(this.upstream.port, this.#options))
  }

  ask = (address: string, request: Asked = {}) => ask(this.#nginx.port, address, request)

  async stop() {
    await this.#nginx.stop()
    await this.upstream.stop()
  }
}

/** Tests with a front of their own; without nginx, one test that says why they are skipped. */
export function describeFront(
  title: string,
  tests: (front: Front) => void,
  options: FrontOptions = {},
) {
  const nginx = findNginx()
  if (!nginx) {
    const reason = `${title}: not tested, for there is no nginx. Install it or set NGINX_PATH`
    process.stderr.write(`Skipped: ${reason}.\n`)
    test.skip(reason, () => {})
    return
  }
  const front = new Front(nginx, options)
  describe(title, () => {
    beforeAll(() => front.start())
    afterAll(() => front.stop())
    tests(front)
  })
}
