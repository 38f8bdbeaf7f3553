import path from 'node:path'
import {encodeSignatureHeader} from '@sanity/webhook'
import type {WebhookChange} from '@/lib/changes/webhook-change'
import {client} from '../client'
import {sanityEnvironment} from '../environment'
import {changesMissed, type KeptPage} from './missed'
import {pollOnce} from './poll'
import type {Revision} from './revisions'

/** More changes than this are an import or a migration: then everything is invalidated. */
const mostTold = 300

/** Every this many polls, all cached pages are compared with the lake, whatever was reported. */
const looksPerComparison = 10

const revisionsQuery = `*[!(_type in ["sanity.imageAsset", "sanity.fileAsset"])]{
  _id, _type, _rev, _updatedAt, "slug": slug.current, publishedAt
}`

interface Watch {
  port: number
  everyMs: number
  /** The cached pages, and when each tag was last invalidated. */
  lookAtPages(): Promise<{pages: KeptPage[]; invalidated: Map<string, number>}>
}

/**
 * Polls the dataset every minute, or as configured, for changes that no webhook reported, and
 * reports them to the site as a webhook would: a lost webhook delays a change by that long. From
 * time to time it also compares the cached pages with the lake, and invalidates those that differ.
 */
export function watchChanges({port, everyMs, lookAtPages}: Watch) {
  const folder = process.env.SITE_CACHE_DIR
  const {webhookSecret} = sanityEnvironment()
  if (!folder || !webhookSecret) return
  let looks = 0
  const watch = async () => {
    try {
      let present: Revision[] = []
      await pollOnce({
        file: path.join(folder, 'revisions.json'),
        look: async () => (present = await allRevisions()),
        tell: (changes) => tell(changes, port, webhookSecret),
      })
      if (looks++ % looksPerComparison === 0) {
        const {pages, invalidated} = await lookAtPages()
        const missed = changesMissed(pages, present, (tag) => invalidated.get(tag) ?? 0)
        if (missed.length > 0) {
          console.warn(JSON.stringify({level: 'warn', event: 'pages-repaired', changes: missed}))
          await tell(missed, port, webhookSecret)
        }
      }
    } catch (error) {
      console.warn(`The look for changes failed and is tried again soon: ${String(error)}`)
    }
    setTimeout(watch, everyMs).unref()
  }
  setTimeout(watch, Math.min(everyMs, 5_000)).unref()
}

const allRevisions = () =>
  client
    .withConfig({useCdn: false, perspective: 'published'})
    .fetch<Revision[]>(revisionsQuery, {}, {cache: 'no-store'})

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
