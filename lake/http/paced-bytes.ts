import type {IncomingMessage} from 'node:http'
import {HttpError} from './http-error.ts'

/** How slowly a body may come. */
export interface Pace {
  /** So long it may take in all. */
  seconds: number
  /** So many bytes a second there must be on average, once the first seconds are over. */
  least: number
  firstSeconds: number
}

/** JSON is small: what takes longer is somebody who holds a connection open. */
export const jsonPace: Pace = {seconds: 60, least: 0, firstSeconds: 0}
export const uploadPace: Pace = {seconds: 1800, least: 16_384, firstSeconds: 10}

/**
 * The bytes of a request. Whoever stops reading them can still answer: the connection stays.
 * @throws HttpError 408 as soon as they come too slowly, also when none come at all.
 */
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
      if (passed > seconds)
        reject(new HttpError(408, `The body took longer than ${seconds} s: send it again`))
      else if (crawls)
        reject(
          new HttpError(408, `The body came at less than ${least} bytes a second: send it again`),
        )
    }, 100)
  })
  // It may come when nobody waits for bytes.
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
    // Lets go of the request, so that what is left of its body can be dropped and the connection
    // goes on. Not awaited: when no bytes come at all, it would wait for them.
    void bytes.return?.()
  }
}
