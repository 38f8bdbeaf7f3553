import type {APIRequestContext} from '@playwright/test'
import {percentile} from '@/bench/percentile'
import {expect} from '../harness/test'

export const titleOf = (html: string) => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? 'no title'

/** Asks for pages that must still have their titles; answers how long each took, ms. */
async function visit(request: APIRequestContext, titles: Map<string, string>, lake: string) {
  const times: number[] = []
  for (const [address, title] of titles) {
    const start = performance.now()
    const answer = await request.get(address)
    times.push(performance.now() - start)
    expect(answer.status(), `${address}, lake ${lake}`).toBe(200)
    expect(titleOf(await answer.text()), `${address}, lake ${lake}`).toBe(title)
  }
  return times
}

/** Once no page is made anew in the background: renewals happen under this fault, not the next. */
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
  /** To the next visit, by when all that is kept is outdated. */
  goOn: () => Promise<void>
  looks: number
}

/** Visits every page so many times, each time outdated before; answers the 99th percentile, ms. */
export async function visitOutdated({request, titles, goOn, looks}: Visits, lake: string) {
  const times: number[] = []
  for (let look = 0; look < looks; look += 1) {
    await goOn()
    times.push(...(await visit(request, titles, lake)))
    await renewed(request, titles, lake)
  }
  return percentile(times, 0.99)
}
