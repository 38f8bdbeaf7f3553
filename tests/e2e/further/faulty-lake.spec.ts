import {faults} from '../harness/faulty-lake'
import {expect, test} from '../harness/test'
import {titleOf, visitExpired, visitOutdated} from './visits'

// Whatever the lake responds instead of content, for a week: each page that was ever rendered stays
// as it was whenever it is revalidated, and a page that never was says so, without a 404. LOOKS=168
// npx playwright test faulty-lake visits all pages in every hour of the week.

test.use({isUnreliable: true})

/** Visits of all pages in the week of each fault. */
const looks = Number(process.env.LOOKS ?? 1)
const weekMs = 7 * 86_400_000

test('readers get their pages, whatever the lake answers for a week', async ({
  publication,
  faultyLake,
  request,
}) => {
  test.setTimeout(test.info().timeout * looks)
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  const titles = new Map<string, string>()
  for (const address of addresses) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    titles.set(address, titleOf(await answer.text()))
  }
  const clock = {ms: Date.now()}
  await publication.restartSite('SIGTERM', new Date(clock.ms))
  /** Longer than the cache life of any page: all are stale. */
  const goOn = async () => {
    clock.ms += weekMs / looks
    await publication.moveSiteClock(new Date(clock.ms))
  }

  const visits = {request, titles, goOn, looks}
  const visitAll = (lake: string) => visitOutdated(visits, lake)

  const normal = await visitAll('as it should be')
  const lines = [`p99 with the lake as it should be: ${normal.toFixed(0)} ms`]
  for (const [name, fault] of Object.entries(faults)) {
    faultyLake.fault = fault
    const p99 = await visitAll(name)
    lines.push(`${name}: ${p99.toFixed(0)} ms, ratio ${(p99 / normal).toFixed(2)}`)
    // Everything expires: each page renders again before its response.
    await publication.tell({_type: '*', operation: 'reconcile'})
    const home = await request.get('/')
    expect(home.status(), `home made anew, lake ${name}`).toBe(200)
    const unknown = await request.get(`/guides/never-rendered-${lines.length}`)
    expect(unknown.status(), `never rendered, lake ${name}`).toBe(name === 'slow' ? 404 : 503)
    faultyLake.fault = undefined
    await expect
      .poll(async () => (await request.get(`/guides/never-rendered-${lines.length}`)).status())
      .toBe(404)
    await visitExpired(visits, 'as it should be again')
  }
  console.log(lines.join('\n'))
})
