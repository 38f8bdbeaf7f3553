import {createHmac, randomBytes} from 'node:crypto'

/** 256 random bits, as they stand in the address of a link. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Whether a part of an address has the form of a secret; all else is refused without a look. */
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** What is kept of an address: nobody who reads the dataset can open a link, nor make one up. */
export const addressHashOf = (secret: string, key: string): string =>
  createHmac('sha256', key).update(`preview link\n${secret}`).digest('hex')
