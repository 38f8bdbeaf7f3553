import {HttpError} from './http-error.ts'

// What the lake lacks or cannot do now. Sanity's clients retry 429 and 503 of reads by themselves.

export const internalError = () =>
  new HttpError(500, 'The lake failed to answer: its console says why')

export const notImplemented = (method: string, path: string) =>
  new HttpError(
    501,
    `The local lake does not do ${method} ${path}: use a hosted Sanity project for it`,
  )

/** For parameters that would change the answer's meaning. */
export const parameterNotImplemented = (name: string) =>
  new HttpError(
    501,
    `The local lake does not know the parameter "${name}": leave it out, or use a hosted Sanity project`,
  )

export const lakeStarting = () =>
  new HttpError(503, 'The lake is starting: ask again in a moment', {}, 1)

export const lakeStopping = () => new HttpError(503, 'The lake is stopping: ask again once it runs')

export const tooManyStreams = () =>
  new HttpError(503, 'Too many streams are open: close some, and ask again')

const againAfterSeconds = 5

export const tooManySlowQueries = () =>
  new HttpError(
    429,
    'Too many slow queries are waiting: ask again in a moment',
    {},
    againAfterSeconds,
  )

export const tooBusyForQuery = () =>
  new HttpError(
    503,
    'The machine is too busy to answer this query now: ask again in a moment',
    {},
    againAfterSeconds,
  )

export const tooBusyForSelection = () =>
  new HttpError(
    503,
    'The machine is too busy to find these documents now: ask again',
    {},
    againAfterSeconds,
  )
