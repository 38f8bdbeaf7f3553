import {writeFileSync} from 'node:fs'
import {test as base, expect, type BrowserContext, type Page} from '@playwright/test'
import {Courier} from './courier'
import {FaultyLake} from './faulty-lake'
import {complaints, recordMessages, recordNoise} from './noise'
import {startPublication, type Publication} from './publication'

interface Fixtures {
  /** Whether webhooks pass `courier` and queries `faultyLake`. */
  isUnreliable: boolean
  /** Seconds between two looks of a site with an unreliable lake for changes that no webhook told. */
  pollSeconds: number
  /** Tests that only read may share the publication of the previous one, with warm caches. */
  onlyReads: boolean
  courier: Courier
  faultyLake: FaultyLake
  publication: Publication
  /** Push patterns of expected noise, such as the 404 of a piece that was withdrawn. */
  expectedNoise: RegExp[]
  noise: string[]
  /** Opens a second browser, which shares no cookies with `page`. */
  openReader(): Promise<Page>
  quiet: void
}

interface WorkerFixtures {
  /** The publication kept for the next read-only test. */
  kept: {publication?: Publication}
}

/**
 * Playwright's `test` with a `publication` running per test, so that tests may run in any order;
 * relative URLs in `page.goto` lead to its site. A test fails on console errors, page errors,
 * Next's error messages on the server, and requests to other hosts. A failed test has the site's
 * log beside its screenshot, and what the Studio told its user.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  isUnreliable: [false, {option: true}],
  pollSeconds: [2, {option: true}],
  onlyReads: [false, {option: true}],
  kept: [
    // Playwright parses the pattern to find the required fixtures: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const kept: WorkerFixtures['kept'] = {}
      await provide(kept)
      await kept.publication?.stop()
    },
    {scope: 'worker', timeout: 60_000},
  ],
  courier: async ({isUnreliable}, provide) => {
    const courier = new Courier()
    if (isUnreliable) await courier.start()
    await provide(courier)
    if (isUnreliable) await courier.stop()
  },
  faultyLake: async ({isUnreliable}, provide) => {
    const lake = new FaultyLake()
    if (isUnreliable) await lake.start()
    await provide(lake)
    if (isUnreliable) await lake.stop()
  },
  publication: async (
    {courier, faultyLake, isUnreliable, pollSeconds, onlyReads, kept},
    provide,
  ) => {
    // One at a time: two would compete for the processor.
    if (!onlyReads) await kept.publication?.stop()
    const publication =
      (onlyReads && kept.publication) ||
      (await startPublication(
        isUnreliable ? {webhookUrl: courier.url, between: faultyLake, pollSeconds} : {},
      ))
    kept.publication = onlyReads ? publication : undefined
    courier.deliverTo(publication.siteUrl)
    await provide(publication)
    if (!onlyReads) await publication.stop()
  },
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
    async ({context, publication, noise, expectedNoise}, provide, info) => {
      recordNoise(context, noise)
      const messages: string[] = []
      await recordMessages(context, messages)
      const before = publication.siteLines.length
      await provide()
      const siteLines = publication.siteLines.slice(before)
      // First, because it explains why a page failed; without repetitions.
      const told = new Set([
        ...complaints(siteLines).map((line) => `the site printed: ${line}`),
        ...noise,
      ])
      const unexpected = [...told].filter(
        (line) => !expectedNoise.some((known) => known.test(line)),
      )
      const reason = `nothing else is printed, thrown or sent elsewhere: ${unexpected.join(' · ')}`
      if (unexpected.length > 0 || info.status !== info.expectedStatus) {
        for (const [name, lines] of Object.entries({'site.log': siteLines, 'said.log': messages})) {
          const log = info.outputPath(name)
          writeFileSync(log, lines.join('\n'))
          info.attachments.push({name, path: log, contentType: 'text/plain'})
        }
      }
      expect(unexpected, reason).toEqual([])
    },
    {auto: true},
  ],
})

export {expect}
