/** @jest-environment node */
import {encodeSignatureHeader} from '@sanity/webhook'
import {isSignedWebhook} from './webhook-signature'

const secret = 'correct horse battery staple'
const body = '{"_id":"guide-pilot"}'

test('accepts what Sanity signs', async () => {
  const header = await encodeSignatureHeader(body, Date.now(), secret)
  expect(isSignedWebhook({body, header, secret})).toBe(true)
})

test.each(['', 't=1,v1=x', 'v1=abc', 't=1700000000000,v1=' + 'A'.repeat(43)])(
  'refuses a header that is not a signature: %p',
  (header) => {
    expect(isSignedWebhook({body, header, secret})).toBe(false)
  },
)

test('refuses another body, another secret, a missing header', async () => {
  const header = await encodeSignatureHeader(body, Date.now(), secret)
  expect(isSignedWebhook({body: body + ' ', header, secret})).toBe(false)
  expect(isSignedWebhook({body, header, secret: 'another'})).toBe(false)
  expect(isSignedWebhook({body, header: null, secret})).toBe(false)
})

test('refuses a delivery that was captured an hour ago', async () => {
  const header = await encodeSignatureHeader(body, Date.now() - 3_600_000, secret)
  expect(isSignedWebhook({body, header, secret})).toBe(false)
})
