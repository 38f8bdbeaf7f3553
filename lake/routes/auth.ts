import {AttemptLimit} from '../accounts/attempt-limit.ts'
import type {Call} from '../http/call.ts'
import {signInLinkUsed, tooManyWrongCodes} from '../errors/access-errors.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import {bearerToken} from '../http/bearer-token.ts'
import type {Lake} from '../lake.ts'

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
  if (limit.wait > 0) throw tooManyWrongCodes(limit.wait)
  const token = lake.accounts.redeem(query.get('sid') ?? '')
  if (!token) {
    limit.fail()
    throw signInLinkUsed()
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
