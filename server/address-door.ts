import type {IncomingMessage, ServerResponse} from 'node:http'
import {routePath} from '../lib/addresses/path-segment.ts'
import {draftCookie} from './draft-door.ts'
import {sendPlainPage} from './plain-page.ts'
import {refuseMethod} from './refuse-method.ts'

/**
 * The one door that addresses of readers come through: each is decoded here once, and what cannot be
 * decoded, or is asked for by a method that pages do not have, is answered here. Behind it a `%`
 * that means itself is written so that no further decoding changes it, see lib/addresses/path-segment.ts.
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
 * Proxies may send a whole address. Bytes beyond ASCII, which browsers encode and other clients may
 * not, are encoded.
 */
function splitUrl(url = '/'): [pathname: string, search: string] {
  const path = url.replace(/^https?:\/\/[^/?]*/i, '')
  const at = path.indexOf('?')
  const pathname = at < 0 ? path : path.slice(0, at)
  return [pathname.replace(/[^\x21-\x7e]/g, encodeByte) || '/', at < 0 ? '' : path.slice(at)]
}

const encodeByte = (byte: string) =>
  `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** Not pages, and with methods and redirects of their own. */
const isPrivate = (pathname: string) => /^\/(_next|api|elements|studio)(\/|$)/.test(pathname)

/**
 * Editors' previews, and nobody else, call Server Actions of pages; a preview link may ask for a
 * passcode, and takes notes.
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

/** No two slashes beside each other, which a browser might take for another host, and none at the end. */
const tidy = (pathname: string) => pathname.replace(/[\\/]{2,}|\\/g, '/').replace(/(?<=.)\/$/, '')

/**
 * What a redirect tells: one Location, though Next writes it twice when it has rendered the redirect
 * for this very request; with what followed the `?`, which pages do not see; and nothing that a
 * browser may keep, or an editor could never correct it. A front keeps it only as far as it hears
 * of changes.
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
    // A preview's is for one person alone, and says so.
    if (!String(response.getHeader('cache-control')).includes('no-store'))
      response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
    return Reflect.apply(writeHead, response, [status])
  }
}

/** Addresses elsewhere, and those with a query of their own, stay as the editor wrote them. */
const withQuery = (location: string, search: string) =>
  location.startsWith('/') && !location.includes('?')
    ? location.replace(/(#.*)?$/, (fragment) => search + fragment)
    : location
