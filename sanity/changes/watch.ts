import path from 'node:path'
import {encodeSignatureHeader} from '@sanity/webhook'
import type {WebhookChange} from '@/lib/changes/webhook-change'
import {client} from '../client'
import {sanityEnvironment} from '../environment'
import {changesMissed, type KeptPage} from './missed'
import {pollOnce} from './poll'
import type {Revision} from './revisions'
import {revisionsQuery} from './revisions-query'

/** More changes than this are an import or a migration: then everything is invalidated. */
const mostTold = 300

/** Every this many polls, all cached pages are compared with the lake, whatever was reported. */
const looksPerComparison = 10

/** What changed while the site was not running is looked for as often until it is known. */
const soonMs = 5_000

/** How long one look may take; a lake with 10,000 documents answers in less than a second. */
const lookMs = 10_000

interface Watch {
  port: number
  everyMs: number
  /** The folder of the build. */
  build: string
  /** The folder of the pages that the running site keeps. */
  keptPages: string
  /** The cached pages, and when each tag was last invalidated. */
  lookAtPages(): Promise<{pages: KeptPage[]; invalidated: Map<string, number>}>
}

/**
 * Polls the dataset every minute, or as configured, for changes that no webhook reported, and
 * reports them to the site as a webhook would: a lost webhook delays a change by that long, and
 * what changed while the site was not running is known before anybody is answered. From time to
 * time it also compares the cached pages with the lake, and invalidates those that differ.
 *
 * @returns what begins it, and resolves after the first poll, also if that failed; undefined where
 *   the site takes no reports of changes
 */
export function watchChanges({port, everyMs, build, keptPages, lookAtPages}: Watch) {
  const {webhookSecret} = sanityEnvironment()
  if (!webhookSecret) return undefined
  const files = {
    file: path.join(keptPages, 'revisions.json'),
    fileOfBuild: path.join(build, 'revisions.json'),
  }
  let looks = 0
  let present: Revision[] = []
  const poll = () =>
    pollOnce({
      ...files,
      look: async () => (present = await allRevisions()),
      tell: (changes) => tell(changes, port, webhookSecret),
    })
  const compare = async () => {
    if (looks++ % looksPerComparison !== 0) return
    const {pages, invalidated} = await lookAtPages()
    const missed = changesMissed(pages, present, (tag) => invalidated.get(tag) ?? 0)
    if (missed.length === 0) return
    console.warn(JSON.stringify({level: 'warn', event: 'pages-repaired', changes: missed}))
    await tell(missed, port, webhookSecret)
  }
  let isFirst = true
  const watch = async () => {
    const polled = poll().then(() => {
      isFirst = false
    })
    const compared = polled.then(compare)
    compared
      .catch((error: unknown) => {
        console.warn(`The look for changes failed and is tried again soon: ${String(error)}`)
      })
      .finally(() => setTimeout(watch, isFirst ? Math.min(everyMs, soonMs) : everyMs).unref())
    await polled.catch(() => undefined)
  }
  return watch
}

const allRevisions = () =>
  client
    .withConfig({useCdn: false, perspective: 'published', timeout: lookMs})
    .fetch<Revision[]>(revisionsQuery, {}, {cache: 'no-store', signal: AbortSignal.timeout(lookMs)})

async function tell(changes: WebhookChange[], port: number, secret: string) {
  const told = changes.length <= mostTold ? changes : [{_type: '*', operation: 'reconcile'}]
  for (const change of told) {
    const slug = 'slug' in change && change.slug ? {current: change.slug} : undefined
    const body = JSON.stringify({...change, slug})
    const response = await fetch(`http://localhost:${port}/api/revalidate`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'sanity-webhook-signature': await encodeSignatureHeader(body, Date.now(), secret),
      },
    })
    if (!response.ok) throw new Error(`The site answered ${response.status} to a change.`)
  }
}
