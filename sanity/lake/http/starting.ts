import type {RequestListener} from 'node:http'
import {HttpError} from './http-error.ts'
import {allowOrigin, answerPreflight, isAllowedOrigin} from './origins.ts'
import {sendError} from './respond.ts'

/**
 * Answers until the lake is ready: the seed may take some seconds, and clients ask again after
 * this. A page needs the headers of an allowed origin even now: without them its client sees a
 * failed connection, and gives up on what it would have tried again.
 */
export function answerStarting(allowedOrigins: () => readonly string[]): RequestListener {
  return (request, response) => {
    if (isAllowedOrigin(request, allowedOrigins())) {
      allowOrigin(request, response)
      if (request.method === 'OPTIONS') return answerPreflight(request, response)
    }
    response.setHeader('Retry-After', '1')
    sendError(response, new HttpError(503, 'The lake is starting: ask again in a moment'))
  }
}
