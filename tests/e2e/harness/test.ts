import {test as base, expect} from '@playwright/test'
import {recordNoise} from './noise'
import {startPublication, type Publication} from './publication'

interface TestFixtures {
  /** Push what a test means to provoke, such as the 404 of a piece that was taken down. */
  expectedNoise: RegExp[]
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
  quiet: [
    async ({context, expectedNoise}, provide) => {
      const noise = recordNoise(context)
      await provide()
      const unexpected = noise.filter((line) => !expectedNoise.some((known) => known.test(line)))
      expect(unexpected, 'nothing is printed, thrown or sent elsewhere').toEqual([])
    },
    {auto: true},
  ],
})

export {expect}
