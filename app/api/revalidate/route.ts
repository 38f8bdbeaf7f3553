import {revalidateTag} from 'next/cache'
import {after} from 'next/server'
import {addressTag, everythingTag, tagsOfChange, tagsOfMove} from '@/lib/cache-tags'
import {readChange, type WebhookChange} from '@/lib/webhook-change'
import {isSignedWebhook} from '@/lib/webhook-signature'
import {sanityEnvironment} from '@/sanity/environment'

const maxBodyBytes = 256 * 1024

/** A page may be rendering from the old content while the webhook arrives; by then it is stored. */
const secondTapMs = 2_000

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
  const revalidate = () => {
    for (const tag of tags) revalidateTag(tag, profileOf(tag, change))
  }
  revalidate()
  after(async () => {
    await new Promise((resolve) => setTimeout(resolve, secondTapMs))
    revalidate()
  })
  return Response.json({revalidated: tags})
}

/**
 * Readers may see a page once more while its successor renders, but neither a withdrawn piece, nor
 * one at an address that was left, nor the "not found" of a piece that was just published.
 */
function profileOf(tag: string, change: WebhookChange) {
  const {operation, _type, slug} = change
  const outdated =
    operation === 'delete' ||
    operation === 'reconcile' ||
    _type === 'redirect' ||
    tagsOfMove(change).includes(tag) ||
    (operation === 'create' && slug !== undefined && tag === addressTag(_type, slug))
  return outdated ? {expire: 0} : 'max'
}

const answer = (status: number, message: string) => Response.json({message}, {status})
