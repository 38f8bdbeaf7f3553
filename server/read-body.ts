import type {IncomingMessage} from 'node:http'

/** The body of a request as text; undefined where it is longer. */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    // Taken to its end and dropped, or the connection would be of no use any more.
    if (bytes <= maxBytes) chunks.push(chunk)
  }
  return bytes <= maxBytes ? Buffer.concat(chunks).toString('utf8') : undefined
}
