import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'
import {purge} from '@/deploy/purge.mjs'
import {describeFront} from './front'

const script = path.join(import.meta.dirname, '../../deploy/purge.mjs')
const run = (...args: string[]) => promisify(execFile)(process.execPath, [script, ...args])

describeFront('purge', ({ask, cache, upstream}) => {
  const keys = {
    '/guides/pilot': 'content document:guide-pilot list:guide',
    '/guides/pilot-2': 'content document:guide-pilot-2 list:guide',
    '/guides': 'content list:guide document:guide-pilot',
    '/about us': 'content document:about',
  }
  const addresses = Object.keys(keys).map(encodeURI)
  /** Whether a page is cached: the site is down, so nothing is fetched again. */
  const kept = async () => {
    upstream.goDown()
    const answers = await Promise.all(addresses.map((address) => ask(address)))
    upstream.comeBack()
    return addresses.filter((_, index) => answers[index]?.status === 200)
  }

  beforeEach(async () => {
    for (const [address, key] of Object.entries(keys)) {
      upstream.shows(encodeURI(address), {headers: {'Surrogate-Key': key}})
      await ask(encodeURI(address))
    }
  })

  test('a key takes exactly the pages that carry it', async () => {
    const deleted = await purge(cache, ['document:guide-pilot'])
    expect(deleted.toSorted()).toEqual([
      'http://www.example.com/guides',
      'http://www.example.com/guides/pilot',
    ])
    expect(await kept()).toEqual(['/guides/pilot-2', '/about%20us'])
  })

  test('an address takes its page, in all its forms and no other', async () => {
    await ask('/guides/pilot', {headers: {rsc: '1'}})
    expect(await purge(cache, ['/guides/pilot', '/about%20us'])).toHaveLength(3)
    expect(await purge(cache, ['https://other.example/guides'])).toEqual([])
    expect(await kept()).toEqual(['/guides/pilot-2', '/guides'])
  })

  test.each([
    ['/guides/100%25', '/guides/100%'],
    ['/guides/a%2Cb', '/guides/a%2Cb'],
    ['/guides/%E6%97%A5', '/guides/日'],
  ])('the page at %s goes by %s', async (address, wanted) => {
    await ask(address)
    expect(await purge(cache, [wanted, '/%E0%A4%A'])).toHaveLength(1)
  })

  test('a picture goes in every size', async () => {
    const headers = {'cache-control': 'public, max-age=31536000'}
    upstream.shows('/images/p/d/one.jpg', {headers})
    for (const width of [1, 2]) await ask(`/images/p/d/one.jpg?w=${width}`)
    expect(await purge(cache, ['http://www.example.com/images/p/d/one.jpg'])).toHaveLength(2)
    expect((await ask('/images/p/d/one.jpg?w=1')).headers['x-cache']).toBe('MISS')
  })

  test('as a command it says what it deleted', async () => {
    const {stdout} = await run('--cache', cache, 'document:about')
    expect(stdout).toBe('Deleted http://www.example.com/about us\n')
    await expect(run('--cache', path.join(cache, 'nowhere'), 'a')).rejects.toThrow(/no such file/)
    await expect(run()).rejects.toThrow(/Usage/)
  })
})
