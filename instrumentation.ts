import type {Instrumentation} from 'next'
import {renderFailures} from '@/cache/metrics'
import {openingPlace} from '@/server/opening-place'
import {readServerSettings} from '@/server/server-settings'

/** When the server starts, and not while the site is built. */
export async function register() {
  const {NEXT_RUNTIME, NODE_ENV} = process.env
  if (NEXT_RUNTIME !== 'nodejs' || NODE_ENV !== 'production') return
  const {openingAt, passFor, leaveNote} = await import('@/sanity/preview-links/site')
  Object.assign(globalThis, {[openingPlace]: {openingAt, passFor, leaveNote}})
  const {lookAtPages} = await import('@/cache/kept-pages')
  const {watchChanges} = await import('@/sanity/changes/watch')
  const {port, pollMs} = readServerSettings(process.env)
  watchChanges({port, everyMs: pollMs, lookAtPages})
}

/** The address of a preview is a secret. */
const withoutSecret = (path: string) => path.replace(/^(\/preview\/)[^/?]+/, '$1…')

/** Every rendering that failed, also one in the background that no reader saw. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  // The reader left before the answer was whole, such as a picture: nothing failed.
  if (error instanceof Error && error.name === 'ResponseAborted') return
  renderFailures().inc({route: context.routePath})
  const {message = String(error), digest} =
    typeof error === 'object' && error !== null ? (error as Partial<Error> & {digest?: string}) : {}
  console.error(
    JSON.stringify({
      level: 'error',
      event: 'render-failed',
      path: withoutSecret(request.path),
      route: context.routePath,
      background: context.revalidateReason !== undefined,
      digest,
      message,
    }),
  )
}
