export interface Heard {
  position: number
  transactionId: string
  documentId: string
}

/** A listener that resumes across restarts from the last complete event. */
export class Follower {
  readonly heard: Heard[] = []
  /** How often the lake could not resume from the listener's position. */
  resets = 0
  readonly #token: string
  #lastEventId: string | undefined
  #stop = new AbortController()

  constructor(token: string) {
    this.#token = token
  }

  /** Connects; resolves on the welcome event, and keeps listening until disconnected. */
  connect(url: string): Promise<void> {
    this.#stop = new AbortController()
    return new Promise((resolve, reject) => {
      this.#read(url, resolve).catch(reject)
    })
  }

  close(): void {
    this.#stop.abort()
  }

  async #read(url: string, greeted: () => void): Promise<void> {
    const address = new URL(`${url}/v2026-11-01/data/listen/production`)
    address.search = String(
      new URLSearchParams({query: '*', enableResume: 'true', includeAllVersions: 'true'}),
    )
    const response = await fetch(address, {
      signal: this.#stop.signal,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(this.#lastEventId !== undefined && {'last-event-id': this.#lastEventId}),
      },
    })
    if (!response.ok || !response.body) throw new Error(`The listener got ${response.status}`)
    let text = ''
    try {
      for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
        text += chunk
        const frames = text.split('\n\n')
        text = frames.pop() ?? ''
        for (const frame of frames) this.#take(frame, greeted)
      }
    } catch {
      // Disconnects are expected here.
    }
  }

  #take(frame: string, greeted: () => void): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1]
    const id = field('id')
    const event = field('event')
    if (id !== undefined) this.#lastEventId = id
    if (event === 'reset') this.resets += 1
    if (event === 'mutation') {
      const {transactionId, documentId} = JSON.parse(field('data') ?? '{}')
      this.heard.push({position: Number(id), transactionId, documentId})
    } else if (event) greeted()
  }
}
