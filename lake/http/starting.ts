import type {RequestListener} from 'node:http'
import {lakeStarting} from '../errors/server-errors.ts'
import {accessOf, allowOrigin, answerPreflight, type Allowed} from './origins.ts'
import {sendError} from './respond.ts'

/**
 * Answers 503 until the lake is ready: clients retry after it. It needs CORS headers too: without
 * them the browser reports a network failure, and the client does not retry.
 */
export function answerStarting(allowedOrigins: () => Allowed): RequestListener {
  return (request, response) => {
    const access = accessOf(request, allowedOrigins())
    if (access !== 'none') {
      const credentials = access === 'with credentials'
      allowOrigin(request, response, {credentials})
      if (request.method === 'OPTIONS') return answerPreflight(request, response, {credentials})
    }
    sendError(response, lakeStarting())
  }
}
