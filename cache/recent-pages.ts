/**
 * The pages used last, in memory: for those whose addresses visitors make up, of which there is no
 * end.
 */
export class RecentPages<Page> {
  /** The least recently used first. */
  readonly #pages = new Map<string, Page>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): Page | undefined {
    const page = this.#pages.get(key)
    if (page !== undefined) this.set(key, page)
    return page
  }

  set(key: string, page: Page) {
    this.#pages.delete(key)
    this.#pages.set(key, page)
    const [oldest] = this.#pages.keys()
    if (this.#pages.size > this.#most && oldest !== undefined) this.#pages.delete(oldest)
  }

  delete(key: string) {
    this.#pages.delete(key)
  }
}
