/** @jest-environment node */
import {jest} from '@jest/globals'
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {purgeFront} from './front'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'front-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

/** A page in nginx's cache; tests/front compares this with a real nginx. */
function keep(name: string, address: string, keys: string) {
  const file = path.join(folder, 'pages', name.repeat(32))
  mkdirSync(path.dirname(file), {recursive: true})
  const head = `HTTP/1.1 200 OK\r\nSurrogate-Key: ${keys}\r\n\r\n`
  writeFileSync(file, `\u0005\nKEY: http://www.example.com br|||| ${address}\n${head}<p>`)
  return file
}

test('what a publish outdates leaves the front at once, and nothing else does', async () => {
  const guide = keep('a', '/guides/pilot', 'content document:guide-pilot')
  const about = keep('b', '/about', 'content document:about')
  await purgeFront(['document:guide-pilot', 'list:none'], folder)
  expect([guide, about].map(existsSync)).toEqual([false, true])
})

test('many publishes at once are all heard', async () => {
  const files = [...'abcdef'].map((name) => keep(name, `/guides/${name}`, `document:${name}`))
  await Promise.all([...'abcde'].map((name) => purgeFront([`document:${name}`], folder)))
  expect(files.map(existsSync)).toEqual([false, false, false, false, false, true])
})

test('a folder that is not there is told, and nobody is held up by it', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => {})
  await purgeFront(['list:guide'], path.join(folder, 'nowhere'))
  expect(told.mock.calls.join(' ')).toMatch(
    /FRONT_CACHE_DIR .*nowhere.* could not be deleted:.*ENOENT/s,
  )
})

test('without a folder there is nothing to do', async () => {
  await expect(purgeFront(['list:guide'], undefined)).resolves.toBeUndefined()
})
