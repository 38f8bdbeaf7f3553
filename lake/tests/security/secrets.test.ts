/** @jest-environment node */
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

const redeem = (sid: string) => fetch(`${lake.url}/v1/auth/fetch?sid=${sid}`)

test('neither tokens nor sign-in codes can be read from the disk', async () => {
  const secrets = [
    lake.accounts.createToken('administrator', 'Ada’s token'),
    lake.accounts.createSignInCode(),
  ]
  const folder = join(lake.dataDir, 'lake')
  const files = (await readdir(folder)).filter((name) => name.includes('sqlite'))
  const disk = Buffer.concat(await Promise.all(files.map((name) => readFile(join(folder, name)))))
  for (const secret of secrets) expect(disk.indexOf(secret)).toBe(-1)
  expect(disk.indexOf('Ada’s token')).toBeGreaterThan(0)
})

test('what is on the disk is no key: a hash does not work as the token that it belongs to', async () => {
  const {createHash} = await import('node:crypto')
  const token = lake.accounts.createToken('administrator', 'test')
  const hash = createHash('sha256').update(token).digest('hex')
  expect(lake.accounts.userOfToken(token)?.role).toBe('administrator')
  expect(lake.accounts.userOfToken(hash)).toBeUndefined()
  // Lookups are by hash, which a caller cannot choose, so timing reveals nothing of tokens.
  expect(lake.accounts.userOfToken(`${token.slice(0, -1)}!`)).toBeUndefined()
})

test('a sign-in code works for one of two who come at the same time', async () => {
  const code = lake.accounts.createSignInCode()
  const statuses = await Promise.all(
    [redeem(code), redeem(code)].map(async (one) => (await one).status),
  )
  expect(statuses.toSorted()).toEqual([200, 401])
})

test('whoever tries many codes has to wait, and a right one does not help then', async () => {
  const code = lake.accounts.createSignInCode()
  const statuses: number[] = []
  for (let tries = 0; tries < 30; tries += 1) statuses.push((await redeem(`guess-${tries}`)).status)
  expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(20)
  const answer = await redeem(code)
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
})
