import {HttpError} from './http-error.ts'

// Faults of the request, in the shape of Sanity's endpoints outside of queries and writes.

/** A parameter or body that is missing or malformed; `message` says what to send instead. */
export const badRequest = (message: string) => new HttpError(400, message)

export const projectNotFound = (asked: string, ours: string) =>
  new HttpError(404, `Project "${asked}" not found: this lake holds the project "${ours}"`, {
    errorCode: 'SIO-404-PNF', // the Studio tells a wrong project id by it
  })

export const datasetNotFound = (name: string, projectId: string) =>
  new HttpError(404, `Dataset "${name}" not found for project ID "${projectId}"`)

export const userNotFound = (id: string) => new HttpError(404, `No user has the id "${id}"`)

export const assetNotFound = (kind: 'image' | 'file') =>
  new HttpError(404, `There is no such ${kind} in this dataset`)

/** For endpoints that the Studio probes: it does without them on a 404, and would retry a 5xx. */
export const onlyHosted = (path: string) =>
  new HttpError(404, `The local lake has no ${path}: hosted Sanity does`)

export const methodNotAllowed = (method: string, allowed: readonly string[]) =>
  new HttpError(405, `${method} is not possible here: use ${allowed.join(' or ')}`)

export const methodUnknown = (method: string | undefined, known: readonly string[]) =>
  new HttpError(405, `The method ${method} is not known: use ${known.join(', ')}`)

export const eventStreamOnly = () =>
  new HttpError(406, 'Live events need the header Accept: text/event-stream')

export const headersTooSlow = () =>
  new HttpError(408, 'The headers took too long to come: send the request again')

export const bodyTooLate = (seconds: number) =>
  new HttpError(408, `The body took longer than ${seconds} s: send it again`)

export const bodyTooSlow = (bytesPerSecond: number) =>
  new HttpError(408, `The body came at less than ${bytesPerSecond} bytes a second: send it again`)

export const assetDeletedMeanwhile = (id: string) =>
  new HttpError(409, `The asset ${id} was deleted while it was uploaded: upload it again`)

export const bodyTooLarge = (megabytes: number) =>
  new HttpError(413, `The request body is larger than ${megabytes} MB: send it in parts`)

export const rangeNotSatisfiable = (size: number) =>
  new HttpError(416, `The file has ${size} bytes: ask for a range within them`)

export const headersTooLarge = () =>
  new HttpError(431, 'The headers or the address are longer than 64 KB: send a long query by POST')

/** nginx's status for a client that hung up; nobody receives it. */
export const clientClosedRequest = () => new HttpError(499, 'The client closed the request')
