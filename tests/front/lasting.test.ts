import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {describeFront} from './front'

const immutable = 'public, max-age=31536000, immutable'
const forever = {'cache-control': immutable, 'content-type': 'image/webp', vary: 'Accept'}

describeFront('what never changes at its address', ({ask, cache, upstream}) => {
  test('a picture is kept once for each format that browsers ask for', async () => {
    upstream.shows('/images/p/d/one.jpg', {headers: forever})
    const chrome = {accept: 'image/avif,image/webp,image/apng,*/*;q=0.8'}
    const firefox = {accept: 'image/avif,image/webp,image/png,image/svg+xml,*/*;q=0.8'}
    await ask('/images/p/d/one.jpg?w=400', {headers: chrome})
    const second = await ask('/images/p/d/one.jpg?w=400', {headers: firefox})
    expect(second.headers).toMatchObject({'x-cache': 'HIT', 'cache-control': immutable})
    const old = await ask('/images/p/d/one.jpg?w=400', {headers: {accept: '*/*'}})
    expect(old.headers['x-cache']).toBe('MISS')
    expect(upstream.asked.at(-1)?.headers.accept).toBe('*/*')
    expect((await ask('/images/p/d/one.jpg?w=800')).headers['x-cache']).toBe('MISS')
  })

  test('files of the build are kept from the site, whatever follows the "?"', async () => {
    upstream.shows('/_next/static/a.woff2', {headers: forever})
    await ask('/_next/static/a.woff2')
    const second = await ask('/_next/static/a.woff2?x=1')
    expect(second.headers).toMatchObject({'x-cache': 'HIT', 'cache-control': immutable})
  })

  test('files of the build come from their folder where it is here, packed before', async () => {
    const folder = path.join(cache, 'static/_next/static/chunks')
    mkdirSync(folder, {recursive: true})
    writeFileSync(path.join(folder, 'b.js'), 'let b')
    writeFileSync(path.join(folder, 'b.js.gz'), gzipSync('let b'))
    const {headers, text} = await ask('/_next/static/chunks/b.js')
    expect(headers).toMatchObject({
      'cache-control': immutable,
      'content-encoding': 'gzip',
      'content-type': 'text/javascript',
    })
    expect(text).toBe('let b')
    expect(upstream.timesAsked('GET /_next/static/chunks/b.js')).toBe(0)
  })

  test('a player gets the range of a recording that it asks for', async () => {
    upstream.shows('/files/p/d/talk.mp3', (request, response) =>
      response
        .writeHead(206, {...forever, 'content-range': 'bytes 2-3/9'})
        .end(request.headers.range),
    )
    const range = {range: 'bytes=2-3'}
    const {status, text} = await ask('/files/p/d/talk.mp3', {headers: range})
    expect([status, text]).toEqual([206, 'bytes=2-3'])
  })

  test('what the site does not have is not kept for long', async () => {
    upstream.shows('/images/p/d/none.jpg', {status: 404})
    const {headers} = await ask('/images/p/d/none.jpg')
    expect(headers['cache-control']).not.toContain('immutable')
    expect((await ask('/_next/other')).status).toBe(404)
  })
})
