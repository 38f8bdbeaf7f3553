import type {IncomingMessage, ServerResponse} from 'node:http'
import {sendPlainPage} from './plain-page.ts'

/** Responds with 405. */
export function refuseMethod(request: IncomingMessage, response: ServerResponse): true {
  // The body is read and dropped, or the connection could not be reused.
  request.resume()
  sendPlainPage(response, {
    status: 405,
    title: 'Pages are read here, and nothing else',
    body: '<p>Ask for this address with GET or HEAD.</p>',
    headers: {allow: 'GET, HEAD'},
  })
  return true
}
