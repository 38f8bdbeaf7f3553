import {describeFront, slowly, untilPagesLapse} from './front'

const silence = () => {}

describeFront('while the site fails', ({ask, upstream}) => {
  const kept = ['/', '/guides/broken', '/guides/refused', '/guides/silent', '/guides/back']
  beforeAll(async () => {
    await Promise.all(kept.map((address) => ask(address)))
    await untilPagesLapse()
  })

  test.each([
    ['/guides/broken', 500],
    ['/guides/refused', 503],
  ])('%s is shown from before when the site answers %i', async (address, status) => {
    upstream.shows(address, {status, text: 'An error'})
    expect(await ask(address)).toMatchObject({status: 200, text: `The page ${address}`})
  })

  test('a site that says nothing is asked for one reader, who waits two seconds, and not for the others', async () => {
    upstream.shows('/guides/silent', silence)
    const answers = await Promise.all([0, 1, 2].map(() => ask('/guides/silent')))
    expect(answers.map(({status}) => status)).toEqual([200, 200, 200])
    expect(upstream.timesAsked('GET /guides/silent')).toBe(2)
  })

  test('a new page may take longer than that', async () => {
    let rendered: Promise<string> | undefined
    upstream.shows('/guides/slow', async (_, response) => {
      rendered ??= slowly('slow')
      response.end(await rendered)
    })
    expect(await ask('/guides/slow')).toMatchObject({status: 200, text: 'slow'})
  })

  test('an error that the site explains itself is passed on where nothing was kept', async () => {
    const headers = {'retry-after': '30', 'cache-control': 'no-store'}
    upstream.shows('/guides/explained', {status: 503, text: 'The lake fails', headers})
    const answer = await ask('/guides/explained')
    expect(answer).toMatchObject({status: 503, text: 'The lake fails', headers})
  })

  describe('once it is down', () => {
    beforeAll(() => upstream.goDown())
    afterAll(() => upstream.comeBack())

    test('kept pages are shown', async () => {
      for (const address of kept) expect((await ask(address)).status).toBe(200)
    })

    test.each([
      ['/guides/never-opened', {}],
      ['/guides/back', {cookie: '__prerender_bypass=secret'}],
      ['/api/revalidate', {}],
      ['/readyz', {}],
    ])(
      '%s with %j says that it cannot be shown, and when to come back',
      async (address, asHeaders) => {
        const {status, headers, text} = await ask(address, {headers: asHeaders})
        expect(status).toBe(503)
        expect(headers).toMatchObject({
          'cache-control': 'no-store',
          'content-type': 'text/html; charset=utf-8',
          'retry-after': '30',
        })
        expect(text).toContain('This page cannot be shown just now')
      },
    )
  })

  test('pages are new again once it is back', async () => {
    upstream.shows('/guides/back', {text: 'new'})
    expect((await ask('/guides/back')).text).toBe('new')
    expect((await ask('/guides/never-opened')).status).toBe(200)
  })
})
