import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {revalidateTag} from 'next/cache'
import {after} from 'next/server'
import {purgeFront} from '@/cache/front'
import {InvalidationLog} from '@/cache/invalidation-log'
import {addressesTag, addressTag, tagsOfChange, tagsOfMove} from '@/lib/changes/cache-tags'
import {everythingTag} from '@/lib/changes/everything-tag'
import {readChange, type WebhookChange} from '@/lib/changes/webhook-change'
import {isSignedWebhook} from '@/lib/changes/webhook-signature'
import {noteHeard} from '@/sanity/changes/heard'
import {sanityEnvironment} from '@/sanity/environment'
import {askAfresh, forgetDocument} from '@/sanity/last-good/last-good'
import {forgetInSearch, noteForSearch} from '@/sanity/search/site'
import {tellSearchEngines} from '../../indexnow'
import {bodyOf} from '../body-of'

const maxBodyBytes = 256 * 1024

/** Sanity's webhook: a published document was created, updated or deleted. */
export async function POST(request: Request) {
  const {webhookSecret} = sanityEnvironment()
  // 503 and not 4xx: Sanity drops a delivery for good on 4xx, and tries again on 5xx.
  if (!webhookSecret)
    return answer(503, 'Set SANITY_WEBHOOK_SECRET: the site takes no unsigned webhooks.')

  const body = await bodyOf(request, maxBodyBytes)
  if (body === undefined)
    return answer(413, `The body is larger than ${maxBodyBytes} bytes: project fewer fields.`)
  const header = request.headers.get('sanity-webhook-signature')
  if (!isSignedWebhook({body, header, secret: webhookSecret}))
    return answer(
      401,
      'The signature does not match: check that the webhook has the secret in SANITY_WEBHOOK_SECRET.',
    )

  const change = readChange(body)
  if (!change) return answer(400, 'The body must be JSON with _id, _type, slug and operation.')

  const tags = change._type === '*' ? [everythingTag] : tagsOfChange(change)
  const outdated = tags.map((tag) => ({tag, isGone: isGone(tag, change)}))
  const underWay = askAfresh()
  const isWithdrawn = change.operation === 'delete'
  const isWrittenDown = await allDone([
    () => writeDown(outdated),
    // A withdrawn document must not be shown again, not even as a last good answer.
    () => isWithdrawn && forgetDocument(change._id),
    () => noteForSearch(change),
    () => isWithdrawn && forgetInSearch(change._id),
  ])
  invalidate(outdated)
  void purgeFront(tags)
  if (underWay) after(() => invalidateAgain(outdated, underWay))
  // In memory it holds, but a restart would not know of it.
  if (!isWrittenDown)
    return answer(503, 'The change could not be written down: look for room on the disk.')
  noteHeard(change)
  void tellSearchEngines(change)
  return Response.json({revalidated: tags})
}

/**
 * Writes invalidations to disk before the webhook is acknowledged: Next.js keeps them in memory,
 * and a restart replays this log.
 */
function writeDown(outdated: readonly Outdated[]) {
  const folder = process.env.SITE_CACHE_DIR
  if (!folder) return
  const now = Date.now()
  new InvalidationLog(path.join(folder, 'invalidations')).append(
    outdated.map(({tag, isGone: expires}) =>
      expires ? {tag, stale: now, expired: now} : {tag, stale: now},
    ),
  )
}

/** A tag whose pages are outdated; if what they show is gone, they are not even served stale. */
interface Outdated {
  tag: string
  isGone: boolean
}

function invalidate(outdated: readonly Outdated[]) {
  // Without `expire`: with any, as in the profile "max", Next would forget an earlier withdrawal.
  for (const {tag, isGone: expires} of outdated) revalidateTag(tag, expires ? {expire: 0} : {})
}

/** Time for Next to store an answer of the lake as data that pages share. */
const settleMs = 1_000

/**
 * Next lets a page that begins after a change share data that was asked for before it: such pages
 * began before this second invalidation, and so are outdated too.
 */
async function invalidateAgain(outdated: readonly Outdated[], underWay: Promise<unknown>) {
  await underWay
  await wait(settleMs)
  await allDone([() => writeDown(outdated)])
  invalidate(outdated)
  void purgeFront(outdated.map(({tag}) => tag))
}

/** Does all of these, whichever fail; returns whether none did. */
async function allDone(steps: readonly (() => unknown)[]): Promise<boolean> {
  const results = await Promise.allSettled(steps.map(async (step) => step()))
  const failures = results.filter((result) => result.status === 'rejected')
  for (const {reason} of failures)
    console.error('An invalidation could not be written down, and holds in memory alone:', reason)
  return failures.length === 0
}

/**
 * Whether pages with this tag show what is gone: a withdrawn piece, an address that was left, or the
 * 404 of a piece just published or moved. Others may be served once more while their successor
 * renders.
 */
function isGone(tag: string, change: WebhookChange): boolean {
  const {operation, _type, slug} = change
  // This tag decides where an address without a page redirects.
  if (tag === addressesTag) return true
  const arrives = operation === 'create' || tagsOfMove(change).length > 0
  return (
    operation === 'delete' ||
    operation === 'reconcile' ||
    _type === 'redirect' ||
    tagsOfMove(change).includes(tag) ||
    (arrives && slug !== undefined && tag === addressTag(_type, slug))
  )
}

const answer = (status: number, message: string) => Response.json({message}, {status})
