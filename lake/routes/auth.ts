import {AttemptLimit} from '../accounts/attempt-limit.ts'
import type {Call} from '../http/call.ts'
import {HttpError, tryAgain} from '../http/http-error.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import {bearerToken} from '../http/bearer-token.ts'
import type {Lake} from '../lake.ts'
import {commandLine} from '../command-line.ts'

// Per lake, as several may run in one process.
const guesses = new WeakMap<Lake, AttemptLimit>()
const mostWrongCodes = 20

/** The Studio's login: providers, one-time codes, logout. */
export const authRoutes: Route[] = [
  {methods: ['GET'], path: '/auth/fetch', answer: redeemCode},
  {methods: ['GET'], path: '/auth/id', answer: answerId},
  {methods: ['GET'], path: '/auth/providers', answer: answerProviders},
  {methods: ['POST'], path: '/auth/logout', answer: signOut},
]

function redeemCode({lake, query, response}: Call): void {
  const limit = guesses.get(lake) ?? new AttemptLimit(mostWrongCodes)
  guesses.set(lake, limit)
  if (limit.wait > 0) {
    throw tryAgain(
      429,
      limit.wait,
      `Too many wrong sign-in codes: try again in ${limit.wait} seconds`,
    )
  }
  const token = lake.accounts.redeem(query.get('sid') ?? '')
  if (!token) {
    limit.fail()
    throw new HttpError(
      401,
      `This sign-in link was used already or is older than a day: make a new one with "${commandLine('sign-in')}"`,
      {errorCode: 'SIO-401-ANF'},
    )
  }
  sendJson(response, {token})
}

function answerId({user, response}: Call): void {
  sendJson(response, user ? {id: user.id} : {})
}

function answerProviders({response}: Call): void {
  sendJson(response, {providers: [], thirdPartyLogin: false, sso: false})
}

function signOut({lake, request, response}: Call): void {
  const token = bearerToken(request)
  if (token) lake.accounts.revoke(token)
  response.writeHead(204).end()
}
