import type {IncomingMessage} from 'node:http'
import {setTimeout as wait} from 'node:timers/promises'

/** Global key under which the site, a separate bundle, provides what looks for changes. */
export const watchPlace = Symbol.for('casebook.watchChanges')

/** Readers wait at most this long for the first look, whatever keeps it. */
const longestMs = 30_000

/**
 * Begins to look for changes. Resolves once it is known what changed while the site was not
 * running, or when that cannot be known now: then the pages are shown as they are.
 */
export async function firstLook() {
  const watch: (() => Promise<void>) | undefined = Reflect.get(globalThis, watchPlace)
  await Promise.race([watch?.(), wait(longestMs, undefined, {ref: false})])
}

/** Whether a request reports a change: it does not wait for the first look, which makes some. */
export const isReport = ({url}: IncomingMessage) => url?.split('?')[0] === '/api/revalidate'
