import type {IncomingMessage, ServerResponse} from 'node:http'
import {promisify} from 'node:util'
import {brotliCompress, constants} from 'node:zlib'
import {visitorStateTag} from '../lib/changes/visitor-state-tag.ts'
import {draftCookie} from './draft-door.ts'

const compress = promisify(brotliCompress)

/** The highest compression takes 0.1 s, so results are cached. */
const params = {
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
}

/** For what is read once, as a page whose address a visitor made up: a tenth of the time. */
const quickly = {...params, [constants.BROTLI_PARAM_QUALITY]: 5}
const mostKept = 1_000

/**
 * Compresses pages with brotli for clients that accept it; Next compresses everything else with
 * gzip. Previews are streamed while they render, and are left alone.
 */
export function createPageCompression() {
  /** Compressed pages by ETag, the least recently used first. */
  const kept = new Map<string, Promise<Buffer>>()

  function compressed(etag: string, html: Buffer, isReadOnce: boolean): Promise<Buffer> {
    const known = kept.get(etag)
    const made = known ?? compress(html, {params: isReadOnce ? quickly : params})
    kept.delete(etag)
    kept.set(etag, made)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return made
  }

  return function compressPages(request: IncomingMessage, response: ServerResponse) {
    if (!asksForPage(request)) return
    // Next would compress the page itself.
    delete request.headers['accept-encoding']
    const {writeHead, write, end} = response
    const chunks: Buffer[] = []
    let isHeld: boolean | undefined
    /**
     * Whether to buffer the page, decided at its first chunk: only then are the headers complete.
     */
    const holds = () =>
      (isHeld ??=
        !response.headersSent &&
        response.statusCode !== 304 &&
        String(response.getHeader('content-type')).startsWith('text/html') &&
        !response.hasHeader('content-encoding'))
    response.writeHead = (status: number, ...rest: unknown[]) => {
      setHeaders(response, rest)
      response.statusCode = status
      if (!holds()) Reflect.apply(writeHead, response, [status])
      return response
    }
    response.write = (chunk: unknown, ...rest: unknown[]) => {
      if (!holds()) return Reflect.apply(write, response, [chunk, ...rest])
      chunks.push(bufferOf(chunk, rest))
      rest.findLast((one) => typeof one === 'function')?.()
      return true
    }
    response.end = (...args: unknown[]) => {
      if (!holds()) return Reflect.apply(end, response, args)
      const [chunk] = args
      if (chunk !== undefined && chunk !== null && typeof chunk !== 'function')
        chunks.push(bufferOf(chunk, args))
      const html = Buffer.concat(chunks)
      const etag = response.getHeader('etag')
      const keys = String(response.getHeader('surrogate-key')).split(' ')
      const made =
        typeof etag === 'string'
          ? compressed(etag, html, keys.includes(visitorStateTag))
          : compress(html, {params})
      made.then(
        (body) => {
          response.setHeader('content-encoding', 'br')
          response.appendHeader('vary', 'Accept-Encoding')
          response.setHeader('content-length', body.length)
          Reflect.apply(writeHead, response, [response.statusCode])
          Reflect.apply(end, response, [body])
        },
        (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
      )
      return response
    }
  }
}

function asksForPage({method, url = '/', headers}: IncomingMessage): boolean {
  const [pathname = '/'] = url.split('?')
  return (
    method === 'GET' &&
    /\bbr\b/.test(String(headers['accept-encoding'])) &&
    !/^\/(_next|api|elements|files|images|studio)(\/|$)|\.[^/]*$/.test(pathname) &&
    !headers.rsc &&
    !headers.cookie?.includes(draftCookie)
  )
}

/** Sets the headers given to `writeHead`, after an optional reason and in one of two forms. */
function setHeaders(response: ServerResponse, rest: unknown[]) {
  const given = rest.findLast((one) => typeof one === 'object' && one !== null)
  if (!given) return
  for (const [name, value] of Object.entries(given)) response.setHeader(name, value)
}

const bufferOf = (chunk: unknown, rest: unknown[]): Buffer => {
  if (typeof chunk !== 'string') return Buffer.from(chunk as Uint8Array)
  const encoding = rest.find((one) => typeof one === 'string' && one !== chunk)
  return Buffer.from(chunk, encoding as BufferEncoding | undefined)
}
