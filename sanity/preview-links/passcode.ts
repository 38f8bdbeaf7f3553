import {createHmac, randomBytes, scrypt} from 'node:crypto'
import type {PreviewLink} from '@/lib/previews/preview-link'
import {isSame} from '@/lib/is-same'

/** scrypt parameters: people choose guessable passcodes, so each guess takes about 0.1 s. */
const cost = {N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024}

/** The salted hash of a passcode, `<salt>.<hash>`, both in hex. */
export async function passcodeHashOf(
  passcode: string,
  salt = randomBytes(16).toString('hex'),
): Promise<string> {
  // Keyboards differ in Unicode normalization, and phones may append a space.
  const text = passcode.normalize('NFKC').trim()
  const {promise, resolve, reject} = Promise.withResolvers<Buffer>()
  scrypt(text, salt, 32, cost, (error, hash) => (error ? reject(error) : resolve(hash)))
  return `${salt}.${(await promise).toString('hex')}`
}

export async function isPasscode(passcode: string, hash: string): Promise<boolean> {
  const [salt = ''] = hash.split('.')
  return isSame(await passcodeHashOf(passcode, salt), hash)
}

/**
 * The pass for the cookie of a visitor who entered the passcode; undefined for a link without one.
 * A new address invalidates it.
 */
export function passOf(
  {addressHash, passcodeHash}: Pick<PreviewLink, 'addressHash' | 'passcodeHash'>,
  key: string,
): string | undefined {
  if (!passcodeHash) return undefined
  return createHmac('sha256', key)
    .update(`pass\n${addressHash}\n${passcodeHash}`)
    .digest('base64url')
}
