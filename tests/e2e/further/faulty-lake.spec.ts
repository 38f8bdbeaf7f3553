import {faults} from '../harness/faulty-lake'
import {expect, test} from '../harness/test'
import {titleOf, visitOutdated} from './visits'

// Whatever the lake answers in place of content, every page that was ever rendered is served as it
// was, each time it is outdated and made anew; a page that never was says so, and is no 404.

test.use({isUnreliable: true})

/** So often everything that is kept is outdated, as it would be again and again in a week: ROUNDS=2000 is one. */
const rounds = Number(process.env.ROUNDS ?? 1)

test('readers get their pages, whatever the lake answers', async ({
  publication,
  faultyLake,
  request,
}) => {
  test.setTimeout(test.info().timeout * rounds)
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  const titles = new Map<string, string>()
  for (const address of addresses) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    titles.set(address, titleOf(await answer.text()))
  }
  const outdate = () =>
    publication.tell({_id: 'siteSettings', _type: 'siteSettings', operation: 'update'})

  const visits = {request, titles, outdate, rounds}
  const visitAll = (lake: string) => visitOutdated(visits, lake)

  const normal = await visitAll('as it should be')
  const lines = [`p99 with the lake as it should be: ${normal.toFixed(0)} ms`]
  for (const [name, fault] of Object.entries(faults)) {
    faultyLake.fault = fault
    const p99 = await visitAll(name)
    lines.push(`${name}: ${p99.toFixed(0)} ms, ratio ${(p99 / normal).toFixed(2)}`)
    // Nobody may be shown what is outdated now: each page is made anew before it is answered.
    await publication.tell({_type: '*', operation: 'reconcile'})
    const home = await request.get('/')
    expect(home.status(), `home made anew, lake ${name}`).toBe(200)
    const unknown = await request.get(`/guides/never-rendered-${lines.length}`)
    expect(unknown.status(), `never rendered, lake ${name}`).toBe(name === 'slow' ? 404 : 503)
    faultyLake.fault = undefined
    await expect
      .poll(async () => (await request.get(`/guides/never-rendered-${lines.length}`)).status())
      .toBe(404)
    await visitAll('as it should be again')
  }
  console.log(lines.join('\n'))
})
