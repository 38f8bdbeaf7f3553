import {createHmac, randomBytes, scrypt} from 'node:crypto'
import type {PreviewLink} from '@/lib/previews/preview-link'
import {isSame} from '@/lib/is-same'

/** People choose passcodes that can be guessed: each guess at a stolen hash costs a tenth of a second. */
const cost = {N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024}

/** `<salt>.<hash>`, both in hex. */
export async function passcodeHashOf(
  passcode: string,
  salt = randomBytes(16).toString('hex'),
): Promise<string> {
  // A phone may write the same letters otherwise, and add a space.
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
 * What the browser of a visitor who knew the passcode keeps; undefined where a link has none. With
 * another address it is worthless.
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
