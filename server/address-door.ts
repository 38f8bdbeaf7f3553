import type {IncomingMessage, ServerResponse} from 'node:http'
import {routePath} from '../lib/addresses/path-segment.ts'
import {draftCookie} from './draft-door.ts'
import {sendPlainPage} from './plain-page.ts'
import {refuseMethod} from './refuse-method.ts'

/**
 * Normalises the path of every public request: it is decoded once, here, and one that cannot be
 * decoded, or a method that pages do not have, is answered here. Behind it, a literal `%` is
 * written so that no further decoding changes it, see lib/addresses/path-segment.ts.
 *
 * @returns whether the request was answered
 */
export function passDoor(request: IncomingMessage, response: ServerResponse): boolean {
  const [pathname, search] = splitUrl(request.url)
  if (isPrivate(pathname) && isDecodable(pathname)) return false
  if (!isReading(request)) return refuseMethod(request, response)
  if (!isDecodable(pathname)) return refuseAddress(response)
  tellOfRedirects(response, search)
  const tidied = tidy(pathname)
  if (tidied !== pathname) {
    response.writeHead(308, {location: tidied})
    response.end()
    return true
  }
  request.url = `${routePath(pathname)}${search}`
  return false
}

/**
 * Splits a request URL, absolute ones from proxies too. Bytes beyond ASCII, which browsers encode
 * but other clients may not, are percent-encoded.
 */
function splitUrl(url = '/'): [pathname: string, search: string] {
  const path = url.replace(/^https?:\/\/[^/?]*/i, '')
  const at = path.indexOf('?')
  const pathname = at < 0 ? path : path.slice(0, at)
  return [pathname.replace(/[^\x21-\x7e]/g, encodeByte) || '/', at < 0 ? '' : path.slice(at)]
}

const encodeByte = (byte: string) =>
  `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** Whether a path is no page: it has its own methods and redirects. */
const isPrivate = (pathname: string) => /^\/(_next|api|elements|studio)(\/|$)/.test(pathname)

/**
 * Whether a method is allowed on pages. Only editors' previews call Server Actions; a preview link
 * also takes a passcode and notes.
 */
function isReading({method, headers, url = ''}: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD') return true
  if (method === 'POST' && /^\/preview\/[\w-]{43}(\/[\w.-]+)?(\?|$)/.test(url)) return true
  const isPreview = headers.cookie?.includes(draftCookie) ?? false
  return method === 'POST' && isPreview && headers['next-action'] !== undefined
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return pathname.startsWith('/')
  } catch {
    return false
  }
}

function refuseAddress(response: ServerResponse): true {
  sendPlainPage(response, {
    status: 400,
    title: 'This address is no address',
    body: '<p>A <code>%</code> in it is not followed by a letter’s code, perhaps because the end was cut off. What has been published is listed on <a href="/">the home page</a>.</p>',
  })
  return true
}

/**
 * A path without double slashes, which a browser might take for another host, and without a
 * trailing one.
 */
const tidy = (pathname: string) => pathname.replace(/[\\/]{2,}|\\/g, '/').replace(/(?<=.)\/$/, '')

/**
 * Corrects redirects: one Location, although Next writes two when it renders the redirect for this
 * request; with the query, which pages do not see; and not cacheable by browsers, or editors could
 * never correct it. A front caches it only if it is purged on changes.
 */
function tellOfRedirects(response: ServerResponse, search: string) {
  const {writeHead} = response
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status < 301 || status > 308 || status === 304)
      return Reflect.apply(writeHead, response, [status, ...rest])
    const given = rest.findLast((one) => typeof one === 'object' && one !== null) ?? {}
    for (const [name, value] of Object.entries(given)) response.setHeader(name, value)
    const [location] = [response.getHeader('location')].flat()
    if (location !== undefined) response.setHeader('location', withQuery(String(location), search))
    // A preview's redirect is for one person, and is marked so.
    if (!String(response.getHeader('cache-control')).includes('no-store'))
      response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
    return Reflect.apply(writeHead, response, [status])
  }
}

/**
 * The Location with the query; URLs of other hosts, or with a query of their own, stay unchanged.
 */
const withQuery = (location: string, search: string) =>
  location.startsWith('/') && !location.includes('?')
    ? location.replace(/(#.*)?$/, (fragment) => search + fragment)
    : location
