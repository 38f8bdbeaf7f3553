import {siteUrl} from '@/lib/addresses/site-url'
import type {Change} from '@/lib/changes/cache-tags'
import {indexNowKey, indexNowNotice} from '@/lib/index-now'

const patienceMs = 10_000

/**
 * Tells search engines of a change, if INDEXNOW_KEY is set. They look at the page themselves, so a
 * notice that is lost costs some hours and nothing else.
 */
export async function tellSearchEngines(change: Change): Promise<void> {
  const {INDEXNOW_KEY, INDEXNOW_URL} = process.env
  const key = indexNowKey(INDEXNOW_KEY)
  const notice = key && indexNowNotice(change, {key, origin: siteUrl()})
  if (!notice) return
  try {
    const answer = await fetch(INDEXNOW_URL || 'https://api.indexnow.org/indexnow', {
      method: 'POST',
      headers: {'content-type': 'application/json; charset=utf-8'},
      body: JSON.stringify(notice),
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!answer.ok) console.warn(`IndexNow refused ${notice.urlList.join(' ')}: ${answer.status}`)
  } catch (error) {
    console.warn('IndexNow could not be reached:', error)
  }
}
