import {BehaviorSubject, filter, firstValueFrom} from 'rxjs'

const askAgainMs = 1_000
/** A lake that takes longer to say that it is there is as good as gone. */
const patienceMs = 5_000

/**
 * What is known of the way to the lake, from the requests of all clients of a Studio. Once one
 * fails, the lake is asked again and again until it answers.
 */
export class LakeConnection {
  readonly isReached = new BehaviorSubject(true)
  readonly #ping: URL | undefined

  constructor(apiHost: string | undefined) {
    this.#ping = apiHost ? new URL('/v1/ping', apiHost) : undefined
  }

  /** To be told when a request found no lake. */
  lost() {
    if (!this.#ping || !this.isReached.value) return
    this.isReached.next(false)
    void this.#askUntilReached(this.#ping)
  }

  /** Resolves once the lake answers. @throws the signal's reason when it is aborted before. */
  async reached(signal?: AbortSignal | null): Promise<void> {
    signal?.throwIfAborted()
    const answer = firstValueFrom(this.isReached.pipe(filter((isReached) => isReached)))
    if (!signal) return void (await answer)
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), {once: true})
    })
    await Promise.race([answer, aborted])
  }

  async #askUntilReached(ping: URL) {
    do await new Promise((resolve) => setTimeout(resolve, askAgainMs))
    while (!(await answers(ping)))
    this.isReached.next(true)
  }
}

async function answers(ping: URL): Promise<boolean> {
  try {
    const {ok} = await fetch(ping, {cache: 'no-store', signal: AbortSignal.timeout(patienceMs)})
    return ok
  } catch {
    return false
  }
}
