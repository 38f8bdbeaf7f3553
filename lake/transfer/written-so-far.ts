import type {SanityClient} from '@sanity/client'
import {isObject, textOf} from '../documents/json.ts'

export interface Written {
  /** Documents and assets that did not exist before. */
  created: Set<string>
  /** Documents that existed before, and releases. */
  changed: Set<string>
}

/**
 * A client that records what it writes. `end` refuses further requests and waits for those under
 * way: the importer leaves some running when one fails.
 */
export function noteWrites(client: SanityClient): {
  client: SanityClient
  end: () => Promise<Written>
} {
  const written: Written = {created: new Set(), changed: new Set()}
  const started = new Date().toISOString()
  const asked = new Set<Promise<unknown>>()
  let ended = false
  const ask = async (url: string, init?: RequestInit) => {
    const answer = await fetch(url, init)
    const path = new URL(url).pathname
    if (answer.ok && /\/(data\/mutate|data\/actions|assets)\//.test(path)) {
      note(written, {path, sent: init?.body, body: await answer.clone().json(), started})
    }
    return answer
  }
  const noting: typeof fetch = async (input, init) => {
    if (ended) throw new Error('The import has ended')
    const answer = ask(input instanceof Request ? input.url : String(input), init)
    asked.add(answer)
    return answer.finally(() => asked.delete(answer))
  }
  return {
    // Uploads bypass a `requestHandler`.
    client: client.withConfig({resolveFetch: () => noting}),
    async end() {
      ended = true
      await Promise.allSettled(asked)
      return written
    },
  }
}

interface Exchange {
  path: string
  sent: unknown
  body: unknown
  started: string
}

function note({created, changed}: Written, {path, sent, body, started}: Exchange): void {
  if (!isObject(body)) return
  if (path.includes('/data/mutate/') && Array.isArray(body.results)) {
    const results: unknown[] = body.results
    for (const result of results.filter(isObject)) {
      const id = textOf(result.id)
      if (id === undefined || result.operation === 'none') continue
      if (result.operation === 'create') created.add(id)
      else if (!created.has(id)) changed.add(id)
    }
  }
  if (path.includes('/assets/') && isObject(body.document)) {
    const {_id, _createdAt} = body.document
    // The same bytes are the same asset, which may be older than the import.
    if (typeof _id === 'string' && String(_createdAt) >= started) created.add(_id)
  }
  if (path.includes('/data/actions/') && typeof sent === 'string') {
    const {actions}: {actions: {releaseId: string}[]} = JSON.parse(sent)
    for (const {releaseId} of actions) changed.add(`_.releases.${releaseId}`)
  }
}
