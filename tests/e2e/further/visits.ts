import type {APIRequestContext} from '@playwright/test'
import {percentile} from '@/bench/percentile'
import {expect} from '../harness/test'

export const titleOf = (html: string) => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? 'no title'

/** Requests cached pages, which must still have their titles; returns each duration in ms. */
async function visit(request: APIRequestContext, titles: Map<string, string>, lake: string) {
  const times: number[] = []
  for (const [address, title] of titles) {
    const start = performance.now()
    const answer = await request.get(address)
    times.push(performance.now() - start)
    const at = `${address}, lake ${lake}`
    expect(answer.status(), at).toBe(200)
    expect(answer.headers()['server-timing'], at).not.toContain('cache;desc=miss')
    expect(titleOf(await answer.text()), at).toBe(title)
  }
  return times
}

/**
 * Waits until no page revalidates in the background: that must happen under this fault, not the
 * next.
 */
async function renewed(request: APIRequestContext, titles: Map<string, string>, lake: string) {
  const timing = async (address: string) =>
    (await request.get(address)).headers()['server-timing'] ?? ''
  for (const address of titles.keys())
    await expect
      .poll(() => timing(address), `${address}, lake ${lake}`)
      .not.toContain('cache;desc=stale')
}

interface Visits {
  request: APIRequestContext
  titles: Map<string, string>
  /** Advances time until all cached pages are stale. */
  goOn: () => Promise<void>
  looks: number
}

/** Visits every page `looks` times, each time stale; returns the 99th percentile in ms. */
export async function visitOutdated({request, titles, goOn, looks}: Visits, lake: string) {
  const times: number[] = []
  for (let look = 0; look < looks; look += 1) {
    await goOn()
    times.push(...(await visit(request, titles, lake)))
    await renewed(request, titles, lake)
  }
  return percentile(times, 0.99)
}
