import {describeFront, untilPagesLapse, untilSecond} from './front'

describeFront(
  'pages in front of the site',
  ({ask, upstream}) => {
    test('a page is made for the first reader and kept for the next, compressed', async () => {
      const first = await ask('/guides/pilot')
      const second = await ask('/guides/pilot')
      expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['MISS', 'HIT'])
      expect(second.headers['content-encoding']).toBe('gzip')
      expect(second.text).toBe('The page /guides/pilot')
      expect(upstream.timesAsked('GET /guides/pilot')).toBe(1)
    })

    test('who reads no gzip gets the same copy unpacked', async () => {
      await ask('/guides/plain', {headers: {'accept-encoding': 'gzip'}})
      const {headers, text} = await ask('/guides/plain', {headers: {'accept-encoding': 'identity'}})
      expect(headers).toMatchObject({'x-cache': 'HIT', vary: expect.stringContaining('Encoding')})
      expect(headers).not.toHaveProperty('content-encoding')
      expect(text).toBe('The page /guides/plain')
    })

    test.each(['br', 'gzip, deflate, br, zstd', 'br;q=0.8, gzip'])(
      'who reads %s gets the copy in brotli that the site made',
      async (encoding) => {
        upstream.shows('/guides/brotli', (request, response) =>
          response.end(`asked for ${request.headers['accept-encoding']}`),
        )
        const {text} = await ask('/guides/brotli', {headers: {'accept-encoding': encoding}})
        expect(text).toBe('asked for br')
        const without = await ask('/guides/brotli', {headers: {'accept-encoding': 'gzip, br;q=0'}})
        expect(without.text).toBe('asked for gzip')
      },
    )

    test('parameters that no page knows lead to the same copy and not to the site', async () => {
      await ask('/guides/shared?utm_source=letter')
      expect((await ask('/guides/shared?anything=1&x')).headers['x-cache']).toBe('HIT')
      expect((await ask('/guides/shared')).headers['x-cache']).toBe('HIT')
      expect(upstream.timesAsked('GET /guides/shared')).toBe(1)
    })

    test('what a form sends reaches the site, which leads on; nobody keeps that', async () => {
      for (const [path, query] of [
        ['/search', '?q=claims'],
        ['/search', '?utm=letter&q=pilot'],
        ['/compare', '?case=a&case=b'],
        ['/oembed', '?url=https%3A%2F%2Fa.example%2Fguides%2Fpilot&format=json'],
      ]) {
        upstream.shows(`${path}`, {status: 303, headers: {location: `${path}/state`}})
        for (const time of [1, 2]) {
          const {status, headers} = await ask(`${path}${query}`)
          expect([status, headers.location, headers['x-cache']]).toEqual([
            303,
            `${path}/state`,
            undefined,
          ])
          expect(upstream.timesAsked(`GET ${path}${query}`)).toBe(time)
        }
      }
      await ask('/search?utm_source=letter')
      expect(upstream.timesAsked('GET /search')).toBe(1)
    })

    test('what has moved leads each reader on with their own parameters', async () => {
      const moved = {status: 308, headers: {location: '/guides/pilot'}}
      upstream.shows('/Guides/Pilot', moved)
      for (const query of ['?utm=letter', '', '?a=%20&b'])
        expect((await ask(`/Guides/Pilot${query}`)).headers.location).toBe(`/guides/pilot${query}`)
      expect(upstream.timesAsked('GET /Guides/Pilot')).toBe(1)
      upstream.shows('/old-word', {status: 308, headers: {location: '/glossary#word'}})
      expect((await ask('/old-word?a')).headers.location).toBe('/glossary?a#word')
      for (const location of ['/guides?own=1', 'https://example.org/']) {
        upstream.shows(`/to-${location.length}`, {status: 308, headers: {location}})
        expect((await ask(`/to-${location.length}?a`)).headers.location).toBe(location)
      }
    })

    test('a crowd that asks for a new page makes the site render it once', async () => {
      const crowd = await Promise.all(Array.from({length: 40}, () => ask('/guides/crowd')))
      expect(new Set(crowd.map(({text}) => text))).toEqual(new Set(['The page /guides/crowd']))
      expect(upstream.timesAsked('GET /guides/crowd')).toBe(1)
    })

    const tree = {'next-router-state-tree': '%5B%22%22%5D'}
    test.each([
      {},
      tree,
      {...tree, 'next-router-prefetch': '1'},
      {...tree, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree'},
    ])('a page and its data for the router with %j are kept apart', async (router) => {
      upstream.shows('/guides/router', (request, response) =>
        response.end(request.headers.rsc ? 'data' : 'page'),
      )
      const headers = {rsc: '1', ...router}
      expect((await ask('/guides/router')).text).toBe('page')
      for (const kept of ['MISS', 'HIT']) {
        const answer = await ask('/guides/router', {headers})
        expect([answer.text, answer.headers['x-cache']]).toEqual(['data', kept])
      }
      expect(upstream.asked.at(-1)?.headers).toMatchObject(headers)
      expect((await ask('/guides/router', {headers: router})).text).toBe('page')
    })

    test('data for the router keeps the parameter by which Next.js knows it', async () => {
      await ask('/guides/parameter?x=1&_rsc=1a', {headers: {rsc: '1'}})
      expect(upstream.timesAsked('GET /guides/parameter?_rsc=1a')).toBe(1)
      expect(
        (await ask('/guides/parameter?_rsc=2b', {headers: {rsc: '1'}})).headers['x-cache'],
      ).toBe('MISS')
    })

    test.each(['private, no-store', 'private, no-cache, no-store, max-age=0, must-revalidate'])(
      'an answer that is %s is not kept, and reaches the reader as such',
      async (cacheControl) => {
        const address = `/private/${cacheControl.length}`
        upstream.shows(address, {headers: {'cache-control': cacheControl}})
        await ask(address)
        const {headers} = await ask(address)
        expect(headers).toMatchObject({'x-cache': 'MISS', 'cache-control': cacheControl})
      },
    )

    test('an answer that sets a cookie is not kept', async () => {
      upstream.shows('/cookie', {headers: {'set-cookie': 'visitor=1'}})
      await ask('/cookie')
      expect((await ask('/cookie')).headers['x-cache']).toBe('MISS')
    })

    test('a preview is neither taken from what is kept nor kept', async () => {
      const headers = {cookie: 'other=1; __prerender_bypass=secret'}
      upstream.shows('/guides/draft', (request, response) =>
        response.end(request.headers.cookie ? 'draft' : 'published'),
      )
      await ask('/guides/draft')
      const preview = await ask('/guides/draft?view=1', {headers})
      expect([preview.text, preview.headers['cache-control']]).toEqual([
        'draft',
        'private, no-store',
      ])
      expect(upstream.timesAsked('GET /guides/draft?view=1')).toBe(1)
      const reader = await ask('/guides/draft', {headers: {cookie: 'other=1'}})
      expect([reader.text, reader.headers['x-cache']]).toEqual(['published', 'HIT'])
    })

    test.each(['/api/draft-mode/enable?secret=1', '/studio', '/studio/desk', '/preview/a?token=1'])(
      '%s is passed on each time',
      async (address) => {
        await ask(address)
        const second = await ask(address)
        expect(second.headers).not.toHaveProperty('x-cache')
        expect(upstream.timesAsked(`GET ${address}`)).toBe(2)
      },
    )

    test('browsers ask each time, and are told when a page is the same', async () => {
      upstream.shows('/guides/same', {headers: {'surrogate-key': 'document:same'}})
      const {headers} = await ask('/guides/same')
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      expect(headers).not.toHaveProperty('surrogate-key')
      const again = await ask('/guides/same', {headers: {'if-none-match': String(headers.etag)}})
      expect([again.status, again.text]).toEqual([304, ''])
    })

    test('an outdated page is not shown once more while the site renders its successor', async () => {
      upstream.shows('/guides/stale', {
        text: 'The first version',
        headers: {'x-accel-expires': '@1'},
      })
      await ask('/guides/stale')
      upstream.shows('/guides/stale', {text: 'The second version'})
      expect((await ask('/guides/stale')).text).toBe('The second version')
      expect((await ask('/guides/stale')).headers['x-cache']).toBe('HIT')
    })

    test('a page that is good to the end of a second is asked for again in the next', async () => {
      const until = Math.floor(Date.now() / 1000)
      upstream.shows('/guides/second', {headers: {'x-accel-expires': `@${until}`}})
      await ask('/guides/second')
      await untilSecond(until + 1)
      expect((await ask('/guides/second')).headers['x-cache']).toBe('REVALIDATED')
    })

    describe('once they are outdated', () => {
      const outdated = {headers: {'x-accel-expires': '@1'}}

      test('a page that stayed the same is not sent anew', async () => {
        upstream.shows('/guides/unchanged', outdated)
        await ask('/guides/unchanged')
        upstream.shows('/guides/unchanged', {headers: {'x-accel-expires': '3600'}})
        const {status, headers, text} = await ask('/guides/unchanged')
        expect([status, text]).toEqual([200, 'The page /guides/unchanged'])
        expect(headers['x-cache']).toBe('REVALIDATED')
        expect(upstream.asked.at(-1)?.headers).toHaveProperty('if-none-match')
        expect((await ask('/guides/unchanged')).headers['x-cache']).toBe('HIT')
      })

      test('that a page is gone replaces its copy, even if it says not to keep that', async () => {
        upstream.shows('/guides/withdrawn', outdated)
        await ask('/guides/withdrawn')
        const headers = {'cache-control': 'private, no-cache, no-store'}
        upstream.shows('/guides/withdrawn', {status: 404, headers})
        expect((await ask('/guides/withdrawn')).status).toBe(404)
        const second = await ask('/guides/withdrawn')
        expect([second.status, second.headers['x-cache']]).toEqual([404, 'HIT'])
      })
    })
  },
  {freshFor: '1h'},
)

describeFront('pages two seconds later', ({ask, upstream}) => {
  test('a change is seen by the very first who asks, and what is the same is not sent anew', async () => {
    await Promise.all(['/guides/changed', '/guides/same'].map((address) => ask(address)))
    upstream.shows('/guides/changed', {text: 'The second version'})
    await untilPagesLapse()
    expect((await ask('/guides/changed')).text).toBe('The second version')
    expect((await ask('/guides/same')).headers['x-cache']).toBe('REVALIDATED')
  })
})
