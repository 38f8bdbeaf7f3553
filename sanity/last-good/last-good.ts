import path from 'node:path'
import {createLastGood, type LastGood} from './create-last-good'
import type {Asked} from './question'

declare global {
  var lastGoodOfSite: LastGood | undefined
}

/** On the global object, because a bundler may load this file once for pages and once for routes. */
function ofSite(): LastGood {
  const {SITE_CACHE_DIR} = process.env
  globalThis.lastGoodOfSite ??= createLastGood({
    folder: SITE_CACHE_DIR && path.join(SITE_CACHE_DIR, 'last-good'),
  })
  return globalThis.lastGoodOfSite
}

/**
 * The lake's answer, or the last good one when the lake fails. For published content without
 * hidden characters only: what drafts say would be shown to readers. Whoever shares a question
 * under way gets the answer but not what asking it did, such as setting cache tags.
 * @throws LakeUnavailable when there is none, and as it is what tells of a mistake of ours, such
 *   as a query that the lake refuses.
 */
export const askOrLastGood = <Answer extends {data: unknown}>(
  asked: Asked,
  ask: () => Promise<Answer>,
) => ofSite().askOrLastGood(asked, ask)

/** Content has changed: whoever asks from now on does not share a question that was asked before. */
export const askAfresh = () => ofSite().askAfresh()

/**
 * A take-down: no stored answer shows the document any more, nor an answer under way once stored.
 * Takes the published id.
 * @throws Whatever the disk throws; then it is to be tried again.
 */
export const forgetDocument = (id: string) => ofSite().forgetDocument(id)

/** For metrics; the counts are since the process started. */
export const lastGoodState = () => ofSite().lastGoodState()
