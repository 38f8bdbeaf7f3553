import {notImplemented, parameterNotImplemented} from '../errors/server-errors.ts'
import {onlyHosted} from '../errors/request-errors.ts'
import type {HttpError} from '../errors/http-error.ts'
import type {Method} from './route.ts'

// Endpoints that the Studio probes and does without: it takes 404 for "not available", but would
// retry a 5xx.
const askedByTheStudio =
  /^\/(access|agent|collaboration|comments|geoip|media-libraries|organizations|projects|schedules)(\/|$)/

/** The error for endpoints that the lake does not implement: 404 or 501. */
export function notCovered(method: Method, path: string): HttpError {
  const isRead = method === 'GET' || method === 'HEAD'
  if (isRead && askedByTheStudio.test(path)) {
    return onlyHosted(path)
  }
  return notImplemented(method, path)
}

export function isReadOnlyHere(method: Method, path: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && /^\/(schedules|projects)(\/|$)/.test(path)
}

/** @throws HttpError 501 for a parameter that would change the answer's meaning. */
export function refuseParameters(query: URLSearchParams, names: readonly string[]): void {
  const asked = names.find((name) => query.has(name) && query.get(name) !== 'false')
  if (asked !== undefined) throw parameterNotImplemented(asked)
}
