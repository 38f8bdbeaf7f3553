/** @jest-environment node */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'
import {runAsProcess} from './run-as-process.ts'

let lake: TestLake
let folder: string
let env: Record<string, string>
beforeAll(async () => {
  lake = await startTestLake()
  folder = await mkdtemp(join(tmpdir(), 'lake-commands-'))
  env = {DATA_DIR: lake.dataDir, LAKE_PORT: new URL(lake.url).port}
  await lake.client('editor').create({_id: 'a', _type: 'post'})
  await writeFile(join(folder, 'b.ndjson'), '{"_id": "b", "_type": "post"}\n')
  await mkdir(join(folder, 'empty'))
})
afterAll(async () => {
  await lake.stop()
  await rm(folder, {recursive: true})
})

const run = (line: string, more: Record<string, string> = {}) => {
  const [command = '', ...args] = line.replaceAll('@', `${folder}/`).split(' ')
  return runAsProcess(command, args, {...env, ...more})
}

// The order matters: later commands see what earlier ones wrote.
test.each([
  ['cors', /No other origin/],
  ['cors add https://www.example.com', /without a token/],
  ['cors add https://*.example.com --credentials', /with a token/],
  ['cors list', /yes +https:\/\/\*\.example\.com\nno +https:\/\/www/],
  ['cors remove https://www.example.com', /no longer/],
  ['token --role viewer --label Site', /shown only once:\n\S{30,}$/],
  ['token list', /viewer .* Site$/m],
  ['user', /role +name/],
  ['user add Ada --role viewer --email ada@example.com', /local-lake sign-in --user "Ada"/],
  ['user list', /viewer +Ada/],
  ['sign-in', /studio#sid=\S+$/],
  ['sign-in --user Ada', /studio#sid=\S+$/],
  ['user remove Ada', /no longer sign in/],
  ['webhook', /webhooks\.json/],
  ['webhook attempts --limit 5', /0 calls wait/],
  ['export @x.tar.gz --types post --no-assets --no-drafts', /holds 1 documents and 0 assets/],
  ['export @x.tar.gz --overwrite', /holds 1 documents/],
  ['import @b.ndjson', /Imported 1 documents/],
  ['import @b.ndjson --if-exists keep --allow-failing-assets', /Imported/],
])('%s', async (line, words) => {
  const {code, out, error} = await run(line)
  expect({code, error}).toEqual({code: 0, error: ''})
  expect(out).toMatch(words)
})

test.each([
  ['cors ad https://a.example', /There is no "ad": use add, list or remove/],
  ['cors add', /Say which: .*https:\/\/www/],
  ['cors add a.example', /write it like https/],
  ['cors add * --credentials', /name the domain/],
  ['cors remove https://nobody.example', /not in the list: "local-lake cors list"/],
  ['cors add https://a.example --credential', /cors add <origin> \[--credentials\]/],
  ['cors add https://a.example https://b.example', /one word too many.\nType it like this/],
  ['token', /--role viewer \| contributor \| editor/],
  ['token --role king', /--role viewer \| contributor \| editor/],
  ['token --role', /Type it like this: .*--role viewer/],
  ['token revoke', /local-lake token list/],
  ['token revoke nothing', /no token/],
  ['token make', /use create, list or revoke/],
  ['user add', /Say who/],
  ['user add Ida --role king', /use viewer, contributor, editor/],
  ['user remove Nobody', /Nobody/],
  ['user ad Ida', /use add, list or remove/],
  ['sign-in --user Nobody', /local-lake user add/],
  ['sign-in Nobody', /Type it like this: .*--user "Name"/],
  ['webhook lst', /use list or attempts/],
  ['webhook attempts --limit many', /such as 50/],
  ['export', /Name the archive to write/],
  ['export @x.tar.gz', /--overwrite/],
  ['export @no/x.tar.gz', /There is no folder .*make it first/],
  ['export @y.tar.gz --types post,', /name types between commas/],
  ['export @y.tar.gz --type post', /Type it like this: .*--types/],
  ['import', /Name what to read/],
  ['import @nothing.tar.gz', /There is no .*: name an archive/],
  ['import @empty', /ndjson/i],
  ['import @b.ndjson', /already exists[^]*--if-exists replace/],
  ['import @b.ndjson --if-exists skip', /use fail, keep or replace/],
  ['import @b.ndjson --replace', /Type it like this: .*--if-exists replace/],
])('%s is refused with a sentence that says what to do', async (line, words) => {
  const {code, error} = await run(line)
  expect({code, error}).toEqual({code: 1, error: expect.stringMatching(words)})
  expect(error).not.toMatch(/^ +at /m)
})

test.each([
  ['token list', {DATA_DIR: '/dev/null/lake'}, /set DATA_DIR/],
  ['export @z.tar.gz', {LAKE_PORT: '1'}, /set LAKE_PORT to the port it was started with/],
  ['export @z.tar.gz', {LAKE_PORT: 'x'}, /LAKE_PORT is "x"/],
  ['export @z.tar.gz', {SANITY_DATASET: 'nowhere'}, /nowhere/],
])('%s with %o is refused with a sentence that says what to do', async (line, more, words) => {
  const {code, error} = await run(line, more)
  expect({code, error}).toEqual({code: 1, error: expect.stringMatching(words)})
  expect(error).not.toMatch(/^ +at /m)
})
