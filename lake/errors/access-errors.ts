import {commandLine} from '../command-line.ts'
import {HttpError} from './http-error.ts'

// Refusals of who asks, or from where. By this code of Sanity's gateway the Studio knows an invalid
// session.
const unknownSession = {errorCode: 'SIO-401-ANF'}

export const tokenNeeded = (role: string) =>
  new HttpError(
    401,
    `This needs a token: sign in, or make one with "${commandLine(`token --role ${role}`)}"`,
  )

export const tokenNeededForDrafts = () =>
  new HttpError(401, 'Drafts and releases need a token: send Authorization: Bearer <token>')

export const tokenUnknown = () =>
  new HttpError(
    401,
    'This token is unknown or was revoked: sign in again, or make a new one',
    unknownSession,
  )

export const signInLinkUsed = () =>
  new HttpError(
    401,
    `This sign-in link was used already or is older than a day: make a new one with "${commandLine('sign-in')}"`,
    unknownSession,
  )

export const roleTooLow = (needed: string, has: string) =>
  new HttpError(403, `This needs the role ${needed}; this token has the role ${has}`)

export const originRefused = (origin = 'other sites') =>
  new HttpError(
    403,
    `Pages of ${origin} may not use this lake: add their origin with "${commandLine('cors add')}"`,
  )

export const originWithoutCredentials = (origin: string | undefined) =>
  new HttpError(
    403,
    `Pages of ${origin} may not send a token: allow it with "${commandLine('cors add … --credentials')}"`,
  )

export const datasetUndeletable = (name: string) =>
  new HttpError(403, `"${name}" is the dataset this lake was started for: it cannot be deleted`)

export const hostRefused = () =>
  new HttpError(421, 'The lake answers to localhost only: use http://localhost and its port')

export const tooManyUnknownTokens = (seconds: number) =>
  new HttpError(429, `Too many unknown tokens: try again in ${seconds} seconds`, {}, seconds)

export const tooManyWrongCodes = (seconds: number) =>
  new HttpError(429, `Too many wrong sign-in codes: try again in ${seconds} seconds`, {}, seconds)
