import {newSecret} from '@/sanity/preview-links/address'
import {expect, test} from '../harness/test'
import type {Publication} from '../harness/publication'

const title = 'A guide that nobody has read yet'
const guide = {
  _type: 'guide',
  title,
  slug: {_type: 'slug', current: 'nobody-has-read'},
  standfirst: 'Only whoever has the link sees it.',
}

const draftWith = (more: object) => ({...guide, ...more, _id: 'drafts.guide-unread'})

const link = (id: string, more: Record<string, unknown> = {}) => ({
  _id: `previewLinks.${id}`,
  _type: 'previewLink',
  label: 'Acme Ltd',
  shows: 'latest',
  piece: {id: 'guide-unread', type: 'guide', title},
  expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  proof: `proof-of-${id}`,
  ...more,
})

/** Stores a link as the Studio does, and requests its address from the site. */
async function made(
  {siteUrl, write}: Publication,
  id: string,
  {passcode, ...more}: Record<string, unknown> = {},
) {
  await write([link(id, more)])
  const body = JSON.stringify({id: `previewLinks.${id}`, proof: `proof-of-${id}`, passcode})
  const answer = await fetch(`${siteUrl}/api/preview-links`, {method: 'POST', body})
  expect(answer.status).toBe(200)
  const {address}: {address: string} = await answer.json()
  return address
}

async function ask(address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(address, {redirect: 'manual', headers})
  const {status} = answer
  return {status, headers: answer.headers, text: await answer.text()}
}

test('a link shows one draft to whoever has it, until it ends or is taken back', async ({
  page,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/status of (401|404|410|429)/)
  const {siteUrl, query, write, mutate} = publication
  await write([{_id: 'drafts.guide-unread', ...guide}])
  const address = await made(publication, 'acme')
  const viewsOf = async (id: string) => query(`*[_id == "previewLinks.${id}"][0].views`)

  await test.step('the page as it will look, with a bar that says what it is', async () => {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', {level: 1})).toHaveText(title)
    const bar = page.getByRole('complementary', {name: 'About this preview'})
    await expect(bar).toContainText('Preview for Acme Ltd')
    await expect(bar).toContainText('not published')
    expect(await page.title()).not.toContain(title)
    const {headers} = await ask(address)
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('set-cookie')).toBeNull()
  })

  await test.step('on a phone too, without a second bar', async () => {
    await page.getByRole('link', {name: 'Phone'}).click()
    const phone = page.frameLocator('iframe[title="The page on a phone"]')
    await expect(phone.getByRole('heading', {level: 1})).toHaveText(title)
    await expect(phone.getByRole('complementary', {name: 'About this preview'})).toHaveCount(0)
    await page.getByRole('link', {name: 'Desktop'}).click()
    await expect(page.getByRole('heading', {level: 1})).toHaveText(title)
  })

  await test.step('people who open it are counted, programs that draw a card are not', async () => {
    await expect.poll(() => viewsOf('acme')).toBe(2)
    const card = await ask(address, {'user-agent': 'Slackbot-LinkExpanding 1.0'})
    expect([card.status, card.text.includes(title)]).toEqual([200, false])
    await ask(`${address}?bare=1`)
    expect((await fetch(address, {method: 'HEAD'})).status).toBe(200)
    await page.goto(address)
    await expect.poll(() => viewsOf('acme')).toBe(3)
  })

  await test.step('nothing else is opened: its links lead to published pages', async () => {
    await page.goto(siteUrl)
    await expect(page.getByText(title)).toHaveCount(0)
    expect((await ask(`${siteUrl}/guides/nobody-has-read`)).status).toBe(404)
    const wrong = await ask(`${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`)
    expect(wrong.status).toBe(404)
    expect(wrong.text).toContain('This link opens nothing')
  })

  await test.step('another draft is not reached through it, whatever is asked for and how', async () => {
    const hidden = 'Another draft, which this link does not show'
    const other = {...guide, title: hidden, slug: {_type: 'slug', current: 'other'}}
    const related = [{_type: 'reference', _key: 'a', _ref: 'guide-other', _weak: true}]
    await write([{...other, _id: 'drafts.guide-other'}, draftWith({related})])
    const secret = new URL(address).pathname
    const beside = ['guide-other', 'drafts.guide-other', 'guides/other', '..%2f..%2fguides%2fother']
    const asked = [
      ...beside.map((path) => `${secret}/${path}`),
      ...['.rsc', '.md', '.txt', '.json', '/index.rsc'].map((ending) => `${secret}${ending}`),
      ...[
        'id=drafts.guide-other',
        'slug=other',
        'asked=guide-other',
        'preview=drafts',
        '_rsc=1',
      ].map((search) => `${secret}?${search}`),
      '/guides/other',
      '/guides/other?perspective=drafts',
      '/guides/other.md',
    ]
    const headers: Record<string, string>[] = [
      {},
      {rsc: '1', 'next-router-prefetch': '1'},
      {'x-middleware-rewrite': '/guides/other', 'x-matched-path': '/guides/other'},
      {cookie: '__prerender_bypass=1; sanity-preview-perspective=drafts'},
      {accept: 'text/markdown', 'x-forwarded-host': 'localhost', 'next-url': '/guides/other'},
    ]
    for (const path of asked)
      for (const sent of headers)
        // From another address, as guesses are counted per client.
        expect(
          (await ask(`${siteUrl}${path}`, {...sent, 'x-forwarded-for': '192.0.2.7'})).text,
        ).not.toContain(hidden)
    await write([draftWith({})])
  })

  await test.step('what is pinned stays as it was while the draft goes on', async () => {
    const pinned = await made(publication, 'pinned', {shows: 'pinned'})
    const goesOn = 'The draft goes on'
    const later = {...guide, _id: 'drafts.guide-unread', title: goesOn}
    await write([later])
    const [now, then] = [await ask(address), await ask(pinned)]
    expect([now.text.includes(goesOn), then.text.includes(goesOn)]).toEqual([true, false])
    expect(then.text).toContain(`>${title}</h1>`)
    expect(then.text).toContain('as it was on')
  })

  await test.step('a passcode is asked for once, and opens this preview alone', async () => {
    const coded = await made(publication, 'coded', {hasPasscode: true, passcode: 'blue door'})
    const closed = await ask(coded)
    expect([closed.status, closed.text.includes('goes on')]).toEqual([401, false])
    const typed = (passcode: string) =>
      fetch(coded, {method: 'POST', body: new URLSearchParams({passcode})})
    // Not even which pieces it has, and no notes.
    expect((await ask(`${coded}/nothing`)).status).toBe(401)
    const json = {'content-type': 'application/json'}
    const note = await fetch(coded, {
      method: 'POST',
      headers: json,
      body: '{"name":"A","text":"B"}',
    })
    expect([note.status, await note.json()]).toEqual([
      401,
      {message: expect.stringContaining('passcode')},
    ])
    const guess = await typed('red door')
    expect([guess.status, guess.headers.get('set-cookie')]).toEqual([403, null])
    await page.goto(`${coded}?utm_source=mail`)
    await page.getByLabel(/Whoever sent you the link knows it/).fill('blue door')
    await page.getByRole('button', {name: 'Open'}).click()
    await expect(page.getByRole('heading', {level: 1})).toHaveText('The draft goes on')
    await expect.poll(() => viewsOf('coded')).toBe(1)
    const cookies = await page.context().cookies()
    const pass = cookies.find(({name}) => name === 'preview_pass')
    expect(pass).toMatchObject({path: new URL(coded).pathname, httpOnly: true, sameSite: 'Lax'})
    await page.reload()
    await expect(page.getByRole('heading', {level: 1})).toHaveText('The draft goes on')
    const other = await made(publication, 'other', {hasPasscode: true, passcode: 'blue door'})
    expect((await ask(other, {cookie: `preview_pass=${pass?.value}`})).status).toBe(401)
    expect((await ask(`${coded}?let-in`)).text).toContain('kept no cookie')
    const tries = await Promise.all(Array.from({length: 12}, () => typed('guess')))
    expect(tries.map(({status}) => status)).toContain(429)
    expect((await fetch(coded, {method: 'PUT'})).status).toBe(405)
  })

  await test.step('a note that is no note is refused with a sentence', async () => {
    const json = {'content-type': 'application/json'}
    const send = (body: string) => fetch(address, {method: 'POST', headers: json, body})
    for (const body of ['', '[]', '{"name":"A"}', `{"name":"A","text":"${'x'.repeat(40_000)}"}`]) {
      const {status, message} = await send(body).then(async (answer) => ({
        status: answer.status,
        ...(await answer.json()),
      }))
      expect([status, message]).toEqual([400, expect.stringMatching(/^Write|shorten|make two/)])
    }
    expect(await query('count(*[_type == "previewNote"])')).toBe(0)
  })

  await test.step('what differs from the published page is marked', async () => {
    const inThree = {
      ...guide,
      _id: 'guide-changed',
      slug: {_type: 'slug', current: 'changed'},
      title: 'A guide in three steps',
    }
    const inFive = {...inThree, _id: 'drafts.guide-changed', title: 'A guide in five steps'}
    await write([inThree, inFive])
    const piece = {id: 'guide-changed', type: 'guide', title}
    await page.goto(await made(publication, 'changed', {piece}))
    await page.getByRole('link', {name: 'What changed'}).click()
    const said = page.getByRole('status').filter({hasText: 'changed'})
    await expect(said).toContainText('1 passage changed')
    await expect(page.locator('h1')).toHaveText('A guide in threefive steps')
    await expect(page.locator('h1 del')).toHaveText('three')
    await expect(page.locator('h1 ins')).toHaveText('five')
    await page.getByRole('link', {name: 'Hide changes'}).click()
    await expect(page.locator('h1')).toHaveText('A guide in five steps')
  })

  await test.step('what has ended or was taken back says so, and nothing of the piece', async () => {
    const ended = await made(publication, 'ended', {expiresAt: '2020-01-01T00:00:00Z'})
    const revoked = await made(publication, 'revoked')
    const stored = await query('*[_id == "previewLinks.revoked"][0]')
    await write([
      Object.assign(stored as ReturnType<typeof link>, {revokedAt: '2026-01-01T00:00:00Z'}),
    ])
    const gone = await made(publication, 'gone', {piece: {id: 'nobody', type: 'guide', title}})
    for (const [at, words] of [
      [ended, 'This preview has ended'],
      [revoked, 'This preview was withdrawn'],
      [gone, 'nothing to preview any more'],
    ] as const) {
      const {status, text, headers} = await ask(at)
      expect([status, text.includes(words), text.includes(title)]).toEqual([410, true, false])
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  await test.step('once published, it leads to the page', async () => {
    await mutate([
      {createOrReplace: {_id: 'guide-unread', ...guide}},
      {delete: {id: 'drafts.guide-unread'}},
    ])
    await expect(async () => {
      await page.goto(address)
      await expect(page).toHaveURL(`${siteUrl}/guides/nobody-has-read`, {timeout: 200})
    }).toPass()
    const next = {...guide, _id: 'drafts.guide-unread', title: 'What is written next'}
    await write([next])
    await page.goto(address)
    await expect(page).toHaveURL(`${siteUrl}/guides/nobody-has-read`)
  })

  await test.step('a proof is good once, and guesses are counted', async () => {
    const body = JSON.stringify({id: 'previewLinks.acme', proof: 'proof-of-acme'})
    const again = await fetch(`${siteUrl}/api/preview-links`, {method: 'POST', body})
    expect(again.status).toBe(403)
    // A missing piece of a valid link is no guess.
    const beside = await Promise.all(Array.from({length: 40}, () => ask(`${address}/nothing`)))
    expect(new Set(beside.map(({status}) => status))).toEqual(new Set([404]))
    const counts = new Map<number, number>()
    for (let hundred = 0; hundred < 100; hundred += 1) {
      const guesses = Array.from({length: 100}, () => ask(`${siteUrl}/preview/${newSecret()}`))
      for (const {status} of await Promise.all(guesses))
        counts.set(status, (counts.get(status) ?? 0) + 1)
    }
    // Twenty per minute are looked up, of ten thousand.
    expect([...counts.keys()].toSorted()).toEqual([404, 429])
    expect(counts.get(429)).toBeGreaterThan(9_500)
    // A valid link still opens.
    expect((await ask(address)).status).toBe(302)
  })
})
