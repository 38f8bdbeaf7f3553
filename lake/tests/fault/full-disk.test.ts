/** @jest-environment node */
import {createHash, randomBytes} from 'node:crypto'
import {readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {clientOf} from '../../testing/test-lake.ts'
import {kill9, makeDataDir, startProcess, type LakeProcess} from './lake-process.ts'
import {smallDisks} from './small-disks.ts'

const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')

const running: LakeProcess[] = []
afterEach(() => Promise.all(running.splice(0).map(kill9)))

/** Repeats a write until it is refused; acknowledged results go into `kept`. */
async function fill<T>(write: () => Promise<T>, kept: T[]): Promise<unknown> {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      kept.push(await write())
    } catch (error) {
      return error
    }
  }
  throw new Error('The disk did not fill up')
}

async function expectAll(client: SanityClient, ids: string[], files: string[]) {
  const found = await client.fetch<string[]>('*[_id in $ids]._id', {ids})
  expect(found.toSorted()).toEqual(ids.toSorted())
  for (const url of files) {
    const answer = await fetch(client.config().apiHost + new URL(url).pathname)
    expect(sha1(Buffer.from(await answer.arrayBuffer()))).toBe(/[0-9a-f]{40}/.exec(url)?.[0])
  }
}

test.each(smallDisks)(
  'with %s the lake says so, loses nothing, and goes on when there is room',
  async (name, start) => {
    if (!start) {
      process.stderr.write(`Skipped: ${name}, neither by unshare nor by prlimit.\n`)
      return
    }
    const {dataDir, token} = await makeDataDir('editor')
    const {lake, folder, makeRoom, leave} = start(dataDir)
    running.push(lake)
    const client = clientOf(await lake.ready, token)
    const ids: string[] = []
    const files: string[] = []
    const writeDocument = async () => {
      const text = randomBytes(60_000).toString('hex')
      return (await client.create({_type: 'post', text}))._id
    }
    const upload = async (size: number) =>
      (await client.assets.upload('file', randomBytes(size))).url
    const refused = {
      statusCode: 507,
      message: expect.stringMatching(/full: free|cannot be written: check/),
    }
    await upload(50_000).then((url) => files.push(url))
    expect(await fill(() => upload(3_000_000), files)).toMatchObject(refused)
    expect(await readdir(join(folder, 'lake/assets/.incoming'))).toEqual([])
    expect(await fill(writeDocument, ids)).toMatchObject(refused)
    expect(ids.length).toBeGreaterThan(3)
    await expectAll(client, ids, files)

    await makeRoom()
    ids.push(await writeDocument())
    files.push(await upload(3_000_000))
    await expectAll(client, ids, files)
    const left = await leave()
    await kill9(lake)
    const next = startProcess(left)
    running.push(next)
    await expectAll(clientOf(await next.ready, token), ids, files)
    await kill9(next)
    await rm(dataDir, {recursive: true})
  },
)
