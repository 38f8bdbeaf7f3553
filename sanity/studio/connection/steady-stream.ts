import type {LakeConnection} from './lake-connection'

type Open = (lastEventId: string | undefined) => Promise<Response>

/**
 * An event stream that outlives its connection: when it breaks, it is opened again where it ended,
 * and the reader notices nothing. The Studio locks a form whose stream is broken and drops what is
 * typed into it, though it would store it later.
 *
 * @param open opens the stream after an event; must give a stream that can resume
 */
export async function steadyStream(
  connection: LakeConnection,
  open: Open,
  signal?: AbortSignal | null,
): Promise<Response> {
  const first = await open(undefined)
  if (!first.ok || !first.body) return first
  const events = eventsOf(first, {connection, open, signal})
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const {value, done} = await events.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await events.return()
    },
  })
  return new Response(body, {status: first.status, headers: first.headers})
}

interface Source {
  connection: LakeConnection
  open: Open
  signal: AbortSignal | null | undefined
}

/** Whole events: half of one, followed by the next connection, would be another. */
async function* eventsOf(answer: Response, {connection, open, signal}: Source) {
  let lastEventId: string | undefined
  for (let stream = answer; ; stream = await reopened(lastEventId)) {
    let text = ''
    try {
      for await (const part of parts(stream)) {
        text += part
        const end = text.lastIndexOf('\n\n') + 2
        if (end < 2) continue
        const whole = text.slice(0, end)
        text = text.slice(end)
        lastEventId = [...whole.matchAll(/^id: ?(.*)$/gm)].at(-1)?.[1] ?? lastEventId
        yield whole
      }
    } catch {
      signal?.throwIfAborted()
    }
    connection.lost()
  }

  async function reopened(after: string | undefined): Promise<Response> {
    for (;;) {
      await connection.reached(signal)
      try {
        const again = await open(after)
        if (again.ok) return again
        await again.body?.cancel()
        // Refused for good, such as after signing out: the reader asks itself, and is told why.
        if (again.status < 500) throw new StreamRefused(again.status)
      } catch (error) {
        signal?.throwIfAborted()
        if (error instanceof StreamRefused) throw error
      }
      connection.lost()
    }
  }
}

class StreamRefused extends Error {
  constructor(status: number) {
    super(`The lake refuses the stream with ${status}`)
    this.name = 'StreamRefused'
  }
}

async function* parts({body}: Response) {
  if (!body) return
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const {value, done} = await reader.read()
    if (done) return
    yield value
  }
}
