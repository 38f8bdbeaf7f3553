import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http'
import findMyWay from 'find-my-way'
import {TokenGuesses} from '../accounts/token-guesses.ts'
import type {TokenWatch} from '../accounts/token-watch.ts'
import type {Lake} from '../lake.ts'
import {splitVersion} from './api-version.ts'
import {bearerToken} from './bearer-token.ts'
import type {Call} from './call.ts'
import {badRequest, methodNotAllowed, methodUnknown} from '../errors/request-errors.ts'
import {
  hostRefused,
  originRefused,
  originWithoutCredentials,
  tokenUnknown,
  tooManyUnknownTokens,
} from '../errors/access-errors.ts'
import {isReadOnlyHere, notCovered} from './not-covered.ts'
import {accessOf, allowOrigin, answerPreflight, isOwnHost} from './origins.ts'
import {dropRest} from './request-body.ts'
import {sendError} from './respond.ts'
import type {Method, Route} from './route.ts'

const methods: readonly Method[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']
// Public as on Sanity's CDN; `check/cors` lets a page find out whether it is allowed.
const openToAll = /^\/(images|files|check\/cors)(\/|$)/

export function createHandler(
  lake: Lake,
  routes: readonly Route[],
  {extraHosts, tokens}: {extraHosts: readonly string[]; tokens: TokenWatch},
): RequestListener {
  const find = compile(routes)
  const guesses = new TokenGuesses({perAddress: 200, inAll: 1000})
  const userOf = (token: string, request: IncomingMessage) => {
    const address = request.socket.remoteAddress ?? ''
    const wait = guesses.wait(token, address)
    if (wait > 0) throw tooManyUnknownTokens(wait)
    const user = lake.accounts.userOfToken(token)
    guesses.note(token, address, user !== undefined)
    return user
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (!isOwnHost(request.headers.host, extraHosts)) throw hostRefused()
    // First, as errors need CORS headers too: without them the browser hides the response.
    const access = accessOf(request, lake.allowedOrigins)
    const allowed = access !== 'none'
    const credentials = access !== 'without credentials'
    if (allowed) allowOrigin(request, response, {credentials})
    const url = parseUrl(request.url)
    const {version, path} = splitVersion(url.pathname)
    if (!allowed && openToAll.test(path)) allowOrigin(request, response, {credentials})
    else if (!allowed) throw originRefused(request.headers.origin)
    if (request.method === 'OPTIONS') return answerPreflight(request, response, {credentials})
    const {route, params} = find(methodOf(request), path)
    const token = bearerToken(request)
    if (token !== undefined && !credentials) throw originWithoutCredentials(request.headers.origin)
    const user = token === undefined ? undefined : userOf(token, request)
    if (token !== undefined && !user && !openToAll.test(path)) throw tokenUnknown()
    const call: Call = {lake, request, response, version, params, query: url.searchParams, user}
    if (token !== undefined) {
      response.once(
        'close',
        tokens.watch(token, () => response.destroy()),
      )
    }
    await route.answer(call)
  }
  return (request, response) => {
    // An early disconnect must not crash the process.
    request.on('error', () => response.destroy())
    answer(request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) response.destroy()
      else sendError(response, error)
      // Clients read the response only after sending the whole body, so the rest is drained.
      dropRest(request)
    })
  }
}

function compile(routes: readonly Route[]) {
  const router = findMyWay({ignoreTrailingSlash: true, maxParamLength: 16_384})
  const found = new Map<unknown, Route>()
  for (const route of routes) {
    for (const method of route.methods) {
      const handler = () => undefined
      router.on(method, route.path, handler)
      found.set(handler, route)
    }
  }
  return (method: Method, path: string) => {
    const match = router.find(method, path)
    const route = match && found.get(match.handler)
    if (match && route) return {route, params: match.params}
    const others = methods.filter((other) => router.find(other, path))
    if (others.length > 0 && !isReadOnlyHere(method, path)) throw methodNotAllowed(method, others)
    throw notCovered(method, path)
  }
}

function methodOf({method}: IncomingMessage): Method {
  const known = methods.find((name) => name === method)
  if (!known) throw methodUnknown(method, methods)
  return known
}

function parseUrl(url = '/'): URL {
  try {
    const parsed = new URL(url.startsWith('/') ? `http://lake${url}` : url)
    decodeURIComponent(parsed.pathname)
    return parsed
  } catch {
    throw badRequest('The address is badly encoded: write % followed by two hexadecimal digits')
  }
}
