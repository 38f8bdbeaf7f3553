import path from 'node:path'
import {createLastGood, type LastGood} from './create-last-good'
import {firstDeadlineMs} from './deadlines'
import type {Asked} from './question'

declare global {
  var lastGoodOfSite: LastGood | undefined
}

/**
 * On the global object, because a bundler may load this file once for pages and once for routes.
 */
function ofSite(): LastGood {
  const {SITE_CACHE_DIR} = process.env
  globalThis.lastGoodOfSite ??= createLastGood({
    folder: SITE_CACHE_DIR && path.join(SITE_CACHE_DIR, 'last-good'),
    firstDeadlineMs: firstDeadlineMs(),
  })
  return globalThis.lastGoodOfSite
}

/**
 * The lake's answer, or the last good one if the lake fails. For published content without stega
 * only: drafts would otherwise be shown to readers. A caller that shares a query in flight gets its
 * answer, but not its side effects such as setting cache tags.
 * @throws LakeUnavailable if there is none; QueryRefused if the query itself is wrong
 */
export const askOrLastGood = <Answer extends {data: unknown}>(
  asked: Asked,
  ask: () => Promise<Answer>,
) => ofSite().askOrLastGood(asked, ask)

/**
 * Content has changed: from now on, no caller shares a query that was sent before. Resolves once those
 * are answered; undefined if there are none.
 */
export const askAfresh = () => ofSite().askAfresh()

/**
 * Takes a document down, by its published id: no stored answer shows it any more, nor an answer in
 * flight once it is stored.
 * @throws any error of the disk; the call is then to be repeated
 */
export const forgetDocument = (id: string) => ofSite().forgetDocument(id)

/** State for metrics; counts are since the process started. */
export const lastGoodState = () => ofSite().lastGoodState()
