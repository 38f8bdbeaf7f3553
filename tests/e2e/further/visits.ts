import type {APIRequestContext} from '@playwright/test'
import {percentile} from '@/bench/percentile'
import {expect} from '../harness/test'

export const titleOf = (html: string) => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? 'no title'

interface Visits {
  request: APIRequestContext
  titles: Map<string, string>
  /** Advances time until all cached pages are stale. */
  goOn: () => Promise<void>
  looks: number
}

/** Requests pages, which must still have their titles; returns the duration of each in ms. */
async function visit({request, titles}: Visits, lake: string, hasExpired = false) {
  const times: number[] = []
  for (const [address, title] of titles) {
    const start = performance.now()
    const answer = await request.get(address)
    times.push(performance.now() - start)
    const at = `${address}, lake ${lake}`
    expect(answer.status(), at).toBe(200)
    if (!hasExpired) expect(answer.headers()['server-timing'], at).not.toContain('cache;desc=miss')
    expect(titleOf(await answer.text()), at).toBe(title)
  }
  return times
}

/**
 * Waits until no page revalidates in the background: that must happen under this fault, not the
 * next.
 */
async function renewed({request, titles}: Visits, lake: string) {
  const timing = async (address: string) =>
    (await request.get(address)).headers()['server-timing'] ?? ''
  for (const address of titles.keys())
    await expect
      .poll(() => timing(address), `${address}, lake ${lake}`)
      .not.toContain('cache;desc=stale')
}

/**
 * Visits every page `looks` times, each time stale and all the same from the cache; returns the 99th
 * percentile in ms.
 */
export async function visitOutdated(visits: Visits, lake: string) {
  const times: number[] = []
  for (let look = 0; look < visits.looks; look += 1) {
    await visits.goOn()
    times.push(...(await visit(visits, lake)))
    await renewed(visits, lake)
  }
  return percentile(times, 0.99)
}

/** Visits every page after all have expired. */
export async function visitExpired(visits: Visits, lake: string) {
  await visit(visits, lake, true)
  await renewed(visits, lake)
}
