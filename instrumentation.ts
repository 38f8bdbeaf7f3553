import {resolve} from 'node:path'
import type {Instrumentation} from 'next'
import {renderFailures} from '@/cache/metrics'
import {watchPlace} from '@/server/first-look'
import {openingPlace} from '@/server/opening-place'
import {readServerSettings} from '@/server/server-settings'

/** Runs when the server starts, not during the build. */
export async function register() {
  const {NEXT_RUNTIME, NODE_ENV} = process.env
  if (NEXT_RUNTIME !== 'nodejs' || NODE_ENV !== 'production') return
  const {openingAt, passFor, leaveNote} = await import('@/sanity/preview-links/site')
  Object.assign(globalThis, {[openingPlace]: {openingAt, passFor, leaveNote}})
  const {lookAtPages} = await import('@/cache/kept-pages')
  const {renderedPagesOf} = await import('@/cache/rendered-pages')
  const {watchChanges} = await import('@/sanity/changes/watch')
  const {port, pollMs} = readServerSettings(process.env)
  const build = resolve('.next')
  const keptPages = renderedPagesOf(build)
  const watch = keptPages && watchChanges({port, everyMs: pollMs, build, keptPages, lookAtPages})
  Object.assign(globalThis, {[watchPlace]: watch})
  const {prepareSearch} = await import('@/sanity/search/site')
  void prepareSearch()
}

/** The path without a preview's secret. */
const withoutSecret = (path: string) => path.replace(/^(\/preview\/)[^/?]+/, '$1…')

/** Logs every failed render, also those in the background that no reader saw. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  // The reader left during the response, so nothing failed.
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
