import path from 'node:path'
import {revalidateTag} from 'next/cache'
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

const maxBodyBytes = 256 * 1024

/** Sanity's webhook: a published document was created, updated or deleted. */
export async function POST(request: Request) {
  const {webhookSecret} = sanityEnvironment()
  // 503 and not 4xx: Sanity drops a delivery for good on 4xx, and tries again on 5xx.
  if (!webhookSecret)
    return answer(503, 'Set SANITY_WEBHOOK_SECRET: the site takes no unsigned webhooks.')

  if (Number(request.headers.get('content-length')) > maxBodyBytes)
    return answer(413, `The body is larger than ${maxBodyBytes} bytes: project fewer fields.`)
  const body = await request.text()
  if (body.length > maxBodyBytes)
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
  const profiles = tags.map((tag) => ({tag, profile: profileOf(tag, change)}))
  try {
    writeDown(profiles)
    // A withdrawn document must not be shown again, not even as a last good answer.
    if (change.operation === 'delete') await forgetDocument(change._id)
    askAfresh()
    noteForSearch(change)
    if (change.operation === 'delete') await forgetInSearch(change._id)
  } catch (error) {
    console.error('An invalidation could not be written down; Sanity will send it again:', error)
    return answer(503, 'The change could not be written down: look for room on the disk.')
  }
  for (const {tag, profile} of profiles) revalidateTag(tag, profile)
  void purgeFront(tags)
  noteHeard(change)
  void tellSearchEngines(change)
  return Response.json({revalidated: tags})
}

/**
 * Writes invalidations to disk before the webhook is acknowledged: Next.js keeps them in memory,
 * and a restart replays this log.
 */
function writeDown(profiles: {tag: string; profile: Profile}[]) {
  const folder = process.env.SITE_CACHE_DIR
  if (!folder) return
  const now = Date.now()
  new InvalidationLog(path.join(folder, 'invalidations')).append(
    profiles.map(({tag, profile}) =>
      profile === 'max'
        ? {tag, stale: now}
        : {tag, stale: now, expired: now + profile.expire * 1000},
    ),
  )
}

type Profile = 'max' | {expire: number}

/**
 * Cache profile of a tag. A stale page may be served once while its successor renders, unless it
 * shows a withdrawn piece, an address that was left, or the 404 of a piece just published or moved.
 */
function profileOf(tag: string, change: WebhookChange): Profile {
  const {operation, _type, slug} = change
  // This tag decides where an address without a page redirects.
  if (tag === addressesTag) return {expire: 0}
  const arrives = operation === 'create' || tagsOfMove(change).length > 0
  const outdated =
    operation === 'delete' ||
    operation === 'reconcile' ||
    _type === 'redirect' ||
    tagsOfMove(change).includes(tag) ||
    (arrives && slug !== undefined && tag === addressTag(_type, slug))
  return outdated ? {expire: 0} : 'max'
}

const answer = (status: number, message: string) => Response.json({message}, {status})
