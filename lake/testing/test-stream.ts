interface Frame {
  id?: string
  event?: string
  data: Record<string, unknown>
}

/** Reads an event stream as raw bytes, so that tests see ids and resuming. */
export async function streamFrom(
  {url}: {url: string},
  path: string,
  headers: Record<string, string> = {},
) {
  const stop = new AbortController()
  const response = await fetch(`${url}/v2026-11-01${path}`, {headers, signal: stop.signal})
  const frames: Frame[] = []
  const read = async () => {
    let rest = ''
    for await (const chunk of response.body ?? []) {
      rest += new TextDecoder().decode(chunk)
      const parts = rest.split('\n\n')
      rest = parts.pop() ?? ''
      frames.push(...parts.filter((part) => part !== ':').map(parseFrame))
    }
  }
  const ended = read().catch(() => undefined)
  return {
    frames,
    names: () => frames.map(({event}) => event),
    close: async () => {
      stop.abort()
      await ended
    },
  }
}

function parseFrame(text: string): Frame {
  const lines = text.split('\n').map((line) => line.split(/: (.*)/s))
  const {data = '{}', ...fields} = Object.fromEntries(lines.map(([name, value]) => [name, value]))
  return {...fields, data: JSON.parse(data)}
}
