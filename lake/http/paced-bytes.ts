import type {IncomingMessage} from 'node:http'
import {bodyTooLate, bodyTooSlow} from '../errors/request-errors.ts'

export interface Pace {
  /** In total. */
  seconds: number
  /** Average bytes per second, after the first seconds. */
  least: number
  firstSeconds: number
}

/** JSON is small: a slower sender only holds the connection open. */
export const jsonPace: Pace = {seconds: 60, least: 0, firstSeconds: 0}
export const uploadPace: Pace = {seconds: 1800, least: 16_384, firstSeconds: 10}

/** The bytes of a request. @throws HttpError 408 when they arrive too slowly or not at all. */
export async function* pacedBytes(
  request: IncomingMessage,
  {seconds, least, firstSeconds}: Pace,
): AsyncGenerator<Uint8Array> {
  const started = performance.now()
  let size = 0
  let timer: NodeJS.Timeout | undefined
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      const passed = (performance.now() - started) / 1000
      const crawls = passed > firstSeconds && size < least * passed
      if (passed > seconds) reject(bodyTooLate(seconds))
      else if (crawls) reject(bodyTooSlow(least))
    }, 100)
  })
  // It may reject while nothing awaits bytes.
  tooSlow.catch(() => undefined)
  const bytes = request.iterator({destroyOnReturn: false})[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await Promise.race([bytes.next(), tooSlow])
      if (next.done) return
      const chunk = Buffer.from(next.value)
      size += chunk.length
      yield chunk
    }
  } finally {
    clearInterval(timer)
    // Releases the request, so that the rest of its body can be drained. Not awaited: it would wait
    // for bytes that may never come.
    void bytes.return?.()
  }
}
