/** @jest-environment node */
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {runAsProcess} from '../cli/run-as-process.ts'
import {clientOf, startTestLake, type TestLake} from '../testing/test-lake.ts'
import {exportDataset} from './export-dataset.ts'

let folder: string
let lake: TestLake
let env: Record<string, string>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-interrupted-'))
  lake = await startTestLake()
  const temporary = join(folder, 'temporary')
  await mkdir(temporary)
  env = {DATA_DIR: lake.dataDir, LAKE_PORT: new URL(lake.url).port, TMPDIR: temporary}
})
afterAll(async () => {
  await lake.stop()
  await rm(folder, {recursive: true})
})

const post = (fields: object) => JSON.stringify({_id: 'post', _type: 'post', ...fields})
const broken: [string, () => Promise<string>, RegExp][] = [
  [
    'a picture that is not there',
    () => stored('a.ndjson', withPicture()),
    /line 1, names "image@file:\/\/\/nowhere\.png"/,
  ],
  ['a line that is no JSON', () => stored('b.ndjson', '{"_id": "post", "_type"\n'), /line #?1/i],
  ['a document without a type', () => stored('c.ndjson', '{"_id": "post"}\n'), /_type/],
  [
    'two documents of one id',
    () => stored('d.ndjson', `${post({})}\n${post({})}`),
    /duplicate IDs/,
  ],
  ['an archive that ends too early', cutOff, /archive|unexpected end|truncated|zlib/i],
  [
    'a file that is no archive at all',
    () => stored('f.tar.gz', Buffer.alloc(2000, 7)),
    /JSON|line/,
  ],
  [
    'a reference to nothing',
    () => stored('g.ndjson', post({_id: 'lost', to: {_ref: 'nobody'}})),
    /nobody/,
  ],
]

test.each(broken)('an import that fails by %s says so, and ends with 1', async (_, make, words) => {
  const {code, out, error} = await runAsProcess('import', [await make()], env)
  expect({code, error}).toEqual({code: 1, error: expect.stringMatching(words)})
  expect(error).not.toMatch(/^ +at /m)
  expect(out).not.toMatch(/Imported/)
  expect(await readdir(join(folder, 'temporary'))).toEqual([])
})

test('an export that fails leaves no archive that looks whole, nor a piece of one', async () => {
  const stranger = clientOf(lake.url, 'x'.repeat(40))
  const file = join(folder, 'export.tar.gz')
  await expect(exportDataset(stranger, {file})).rejects.toThrow(/token/)
  expect((await readdir(folder)).filter((name) => name.startsWith('export'))).toEqual([])
  const nowhere = join(folder, 'no', 'export.tar.gz')
  const {code, error} = await runAsProcess('export', [nowhere], env)
  expect({code, error}).toEqual({code: 1, error: expect.stringContaining(join(folder, 'no'))})
})

async function stored(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

function withPicture(): string {
  return post({cover: {_type: 'image', _sanityAsset: 'image@file:///nowhere.png'}})
}

async function cutOff(): Promise<string> {
  const file = join(folder, 'whole.tar.gz')
  await lake.client('editor').createOrReplace({_id: 'other', _type: 'post'})
  await exportDataset(lake.client('administrator'), {file})
  const bytes = await readFile(file)
  return stored('cut.tar.gz', bytes.subarray(0, Math.floor(bytes.length / 2)))
}
