import {test as base, expect, type BrowserContext, type Page} from '@playwright/test'
import {recordNoise} from './noise'
import {startPublication, type Publication} from './publication'

interface TestFixtures {
  /** Push what a test means to provoke, such as the 404 of a piece that was taken down. */
  expectedNoise: RegExp[]
  noise: string[]
  /** Opens a browser of somebody else, who shares no cookie with `page`. */
  openReader(): Promise<Page>
  quiet: void
}

/**
 * Playwright's `test` with a publication running: `publication` for its addresses, and relative
 * addresses in `page.goto` leading to the site. A test fails on console errors, page errors, and
 * requests that leave the machine.
 */
export const test = base.extend<TestFixtures, {publication: Publication}>({
  publication: [
    // Playwright reads the pattern to find out which fixtures are wanted: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const publication = await startPublication()
      await provide(publication)
      await publication.stop()
    },
    {scope: 'worker', timeout: 180_000},
  ],
  baseURL: async ({publication}, provide) => provide(publication.siteUrl),
  // oxlint-disable-next-line no-empty-pattern
  expectedNoise: async ({}, provide) => provide([]),
  // oxlint-disable-next-line no-empty-pattern
  noise: async ({}, provide) => provide([]),
  openReader: async ({browser, baseURL, noise}, provide) => {
    const contexts: BrowserContext[] = []
    await provide(async () => {
      const context = await browser.newContext({baseURL})
      contexts.push(context)
      recordNoise(context, noise)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
  quiet: [
    async ({context, noise, expectedNoise}, provide) => {
      recordNoise(context, noise)
      await provide()
      const unexpected = noise.filter((line) => !expectedNoise.some((known) => known.test(line)))
      expect(unexpected, 'nothing is printed, thrown or sent elsewhere').toEqual([])
    },
    {auto: true},
  ],
})

export {expect}
