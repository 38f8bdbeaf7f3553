import {createServer} from 'node:http'
import {text} from 'node:stream/consumers'

export interface Call {
  key: string
  documentId: string
  transactionId: string
  body: string
  /** The number of the lake process that made the call. */
  life: number
}

/** A receiver that accepts every webhook call and records it. */
export async function startReceiver() {
  const calls: Call[] = []
  let life = 0
  const server = createServer((request, response) => {
    const header = (name: string) => String(request.headers[name] ?? '')
    text(request)
      .then((body) => {
        calls.push({
          key: header('idempotency-key'),
          documentId: header('sanity-document-id'),
          transactionId: header('sanity-transaction-id'),
          body,
          life,
        })
        response.end()
      })
      // An interrupted call counts as never made.
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    calls,
    /** Marks a restart of the lake. */
    startLife: () => void (life += 1),
    url: `http://127.0.0.1:${port}/hook`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
