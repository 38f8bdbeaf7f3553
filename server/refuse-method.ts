import type {IncomingMessage, ServerResponse} from 'node:http'
import {sendPlainPage} from './plain-page.ts'

/** Answers a method that pages do not have. */
export function refuseMethod(request: IncomingMessage, response: ServerResponse): true {
  // What was sent along is taken and dropped, or the connection would be of no use any more.
  request.resume()
  sendPlainPage(response, {
    status: 405,
    title: 'Pages are read here, and nothing else',
    body: '<p>Ask for this address with GET or HEAD.</p>',
    headers: {allow: 'GET, HEAD'},
  })
  return true
}
