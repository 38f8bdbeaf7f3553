import type {RequestListener} from 'node:http'
import {tryAgain} from './http-error.ts'
import {accessOf, allowOrigin, answerPreflight, type Allowed} from './origins.ts'
import {sendError} from './respond.ts'

/**
 * Answers until the lake is ready: the seed may take some seconds, and clients ask again after
 * this. A page needs the headers of an allowed origin even now: without them its client sees a
 * failed connection, and gives up on what it would have tried again.
 */
export function answerStarting(allowedOrigins: () => Allowed): RequestListener {
  return (request, response) => {
    const access = accessOf(request, allowedOrigins())
    if (access !== 'none') {
      const credentials = access === 'with credentials'
      allowOrigin(request, response, {credentials})
      if (request.method === 'OPTIONS') return answerPreflight(request, response, {credentials})
    }
    sendError(response, tryAgain(503, 1, 'The lake is starting: ask again in a moment'))
  }
}
