import {createHmac, randomBytes} from 'node:crypto'

/** A new secret for the address of a link: 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Whether a path segment has the form of a secret; anything else is rejected without a lookup. */
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text)

/**
 * The stored hash of a secret: with access to the dataset alone, nobody can open or forge a link.
 */
export const addressHashOf = (secret: string, key: string): string =>
  createHmac('sha256', key).update(`preview link\n${secret}`).digest('hex')
