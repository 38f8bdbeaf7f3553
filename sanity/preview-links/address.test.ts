/** @jest-environment node */
import {addressHashOf, isSecret, newSecret} from './address'

test('a secret has 256 bits, and no two are alike', () => {
  const secrets = Array.from({length: 1000}, newSecret)
  expect(new Set(secrets).size).toBe(1000)
  for (const secret of secrets) {
    expect(isSecret(secret)).toBe(true)
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  }
})

test.each([
  '',
  'short',
  'a'.repeat(42),
  'a'.repeat(44),
  `${'a'.repeat(42)}.`,
  `../${'a'.repeat(40)}`,
])('%j is no secret', (text) => {
  expect(isSecret(text)).toBe(false)
})

test('what is kept of an address tells neither it nor, without the key, whether it is one', () => {
  const secret = newSecret()
  const hash = addressHashOf(secret, 'key')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hash).not.toContain(secret)
  expect(addressHashOf(secret, 'key')).toBe(hash)
  expect(addressHashOf(secret, 'another key')).not.toBe(hash)
  expect(addressHashOf(newSecret(), 'key')).not.toBe(hash)
})
