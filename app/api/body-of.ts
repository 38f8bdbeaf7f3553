/** The body of a request as text; undefined as soon as it is too long. */
export async function bodyOf({body}: Request, maxBytes: number): Promise<string | undefined> {
  if (!body) return ''
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for await (const chunk of body) {
    bytes += chunk.byteLength
    // Leaving the loop ends the stream.
    if (bytes > maxBytes) return undefined
    text += decoder.decode(chunk, {stream: true})
  }
  return text + decoder.decode()
}
