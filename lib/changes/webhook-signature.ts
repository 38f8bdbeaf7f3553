import {createHmac, timingSafeEqual} from 'node:crypto'

/** Sanity retries a delivery for half an hour; anything older is a replay. */
const maxAgeMs = 45 * 60 * 1000

/**
 * Whether a webhook was signed with our secret, and recently. Header and algorithm are those of
 * Sanity's webhooks: `t=<unix ms>,v1=<base64url HMAC-SHA256 of "<t>.<body>">`. Unlike
 * `@sanity/webhook`, it compares in constant time and rejects replays.
 */
export function isSignedWebhook(
  {body, header, secret}: {body: string; header: string | null; secret: string},
  now = Date.now(),
): boolean {
  const [, time, signature] = header?.match(/^t=(\d{1,15}),v1=([\w-]{43})$/) ?? []
  if (!time || !signature || Math.abs(now - Number(time)) > maxAgeMs) return false
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest()
  return timingSafeEqual(expected, Buffer.from(signature, 'base64url'))
}
