import {describeFront} from './front'

const preview = {cookie: '__prerender_bypass=secret'}

describeFront(
  'what does not get past the front',
  ({ask, upstream}) => {
    const lastAsked = () => upstream.asked.at(-1)

    test.each(['/guides/headers', '/api/headers', '/studio/headers', '/livez'])(
      'headers that Next.js sends itself never reach %s from outside',
      async (address) => {
        const internal = {
          'next-resume': '1',
          'x-middleware-subrequest': 'middleware',
          'x-nextjs-data': '1',
          'x-nextjs-anything': '1',
          'x-now-route-matches': '1',
          'x-invoke-path': '/admin',
          'x-invoke-status': '500',
          'x-prerender-revalidate': 'secret',
          'x-matched-path': '/admin',
          'x-forwarded-prefix': '/admin',
          forwarded: 'host=evil.example',
        }
        await ask(address, {
          headers: {
            ...internal,
            ...preview,
            'x-forwarded-for': '203.0.113.9',
            'x-forwarded-host': 'evil.example',
            'x-forwarded-proto': 'https',
            'x-forwarded-port': '8443',
          },
        })
        expect(Object.keys(lastAsked()?.headers ?? {})).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^(x-(nextjs|invoke)|x-forwarded-port)/)]),
        )
        for (const name of Object.keys(internal))
          expect(lastAsked()?.headers).not.toHaveProperty(name)
        expect(lastAsked()?.headers).toMatchObject({
          host: 'www.example.com',
          'x-forwarded-for': '127.0.0.1',
          'x-forwarded-host': 'www.example.com',
          'x-forwarded-proto': 'http',
        })
      },
    )

    test('who a reader is does not reach the site, so that no page can depend on it', async () => {
      const headers = {cookie: 'a=1', authorization: 'Bearer x', 'user-agent': 'bot'}
      await ask('/guides/anonymous', {headers})
      for (const name of Object.keys(headers)) expect(lastAsked()?.headers).not.toHaveProperty(name)
    })

    test('a Server Action is for previews alone', async () => {
      const action = {method: 'POST', headers: {'next-action': 'a1'}, body: '[]'}
      expect((await ask('/guides/action', action)).status).toBe(403)
      expect(upstream.timesAsked('POST /guides/action')).toBe(0)
      const headers = {...action.headers, ...preview, origin: 'http://www.example.com'}
      expect((await ask('/guides/action', {...action, headers})).status).toBe(200)
      expect(lastAsked()).toMatchObject({
        line: 'POST /guides/action',
        headers: {'next-action': 'a1', origin: 'http://www.example.com', 'content-length': '2'},
      })
    })

    test('pages, pictures and files are read and nothing else', async () => {
      for (const address of ['/', '/guides/a', '/images/a.jpg', '/files/a.mp3']) {
        const {status, headers} = await ask(address, {method: 'POST', body: 'a=1'})
        expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
      }
    })

    test('a signed webhook gets through whole, up to 256 KiB', async () => {
      const body = 'x'.repeat(256 * 1024)
      const headers = {'sanity-webhook-signature': 't=1,v1=a', 'content-type': 'application/json'}
      const webhook = {method: 'POST', headers, body}
      expect((await ask('/api/revalidate', webhook)).status).toBe(200)
      expect(lastAsked()?.headers).toMatchObject({...headers, 'content-length': '262144'})
      expect((await ask('/api/revalidate', {...webhook, body: `${body}x`})).status).toBe(413)
    })

    test('what is not kept can be asked for 200 times at once, by one address', async () => {
      const answers = await Promise.all(Array.from({length: 400}, () => ask('/api/often')))
      const refused = answers.filter(({status}) => status === 429)
      expect(refused.length).toBeGreaterThan(0)
      expect(upstream.timesAsked('GET /api/often')).toBe(400 - refused.length)
      expect((await ask('/guides/often')).status).toBe(200)
    })

    test('metrics are not here, and foreign hosts get nothing at all', async () => {
      expect((await ask('/metrics')).status).toBe(404)
      await expect(ask('/', {headers: {host: 'evil.example'}})).rejects.toThrow(
        /hang up|ECONNRESET/,
      )
    })

    test('an address with control characters is refused', async () => {
      expect((await ask('/guides/a%0d%0asurrogate-key:%20b')).status).toBe(400)
    })

    test('errors of the front name no version and may load nothing', async () => {
      const {headers, text} = await ask('/metrics')
      expect(headers).toMatchObject({
        server: 'nginx',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'strict-origin-when-cross-origin',
        'x-content-type-options': 'nosniff',
      })
      expect(text).not.toMatch(/nginx\/\d/)
    })

    test("the site's own headers are not said twice, and its error pages keep their policy", async () => {
      const headers = {
        'x-content-type-options': 'nosniff',
        'content-security-policy': "img-src 'self'",
      }
      upstream.shows('/guides/gone', {status: 404, headers})
      await ask('/guides/gone')
      const second = await ask('/guides/gone')
      expect(second).toMatchObject({status: 404, headers: {...headers, 'x-cache': 'HIT'}})
    })

    test('whoever watches over the site reaches it from inside', async () => {
      upstream.shows('/readyz', {status: 503, text: 'draining'})
      await ask('/livez')
      expect((await ask('/livez')).status).toBe(200)
      expect(await ask('/readyz')).toMatchObject({status: 503, text: 'draining'})
    })
  },
  {freshFor: '1h'},
)

const balancer = 'set_real_ip_from 127.0.0.1; real_ip_header X-Forwarded-For;'

describeFront(
  'behind a load balancer',
  ({ask, upstream}) => {
    test('nobody outside reaches what watches over the site', async () => {
      const headers = {'x-forwarded-for': '203.0.113.9'}
      for (const address of ['/livez', '/readyz'])
        expect((await ask(address, {headers})).status).toBe(403)
      await ask('/guides/a', {headers})
      expect(upstream.asked.at(-1)?.headers['x-forwarded-for']).toBe('203.0.113.9')
    })
  },
  {lines: {balancer}},
)
