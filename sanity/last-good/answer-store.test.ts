/** @jest-environment node */
import {jest} from '@jest/globals'
import {mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {openAnswerStore} from './answer-store'
import {fileShelf} from './file-shelf'
import {nameOf} from './question'
import {memoryShelf, type Shelf} from './shelf'

const bounds = {answers: 100, nones: 3, waiting: 50}
const gone = {_id: 'gone', title: 'Withdrawn'}
const other = {_id: 'other', title: 'Stays'}
const named = (query: string) => nameOf({query, shape: 'document'})
const stored = (query: string, data: unknown) => ({
  query,
  params: {},
  at: '2026-11-25T10:00:00.000Z',
  answer: {data},
})

let folder = ''
const fileOf = (query: string) => path.join(folder, `${named(query)}.json`)
const open = (shelf: Shelf = fileShelf(folder), more = {}) => {
  const store = openAnswerStore(shelf, {...bounds, ...more})
  return {
    ...store,
    size: () => store.size,
    keep: (query: string, data: unknown, ticket = store.ticket()) =>
      store.keep(named(query), stored(query, data), ticket),
    read: (query: string) => store.read(named(query)),
  }
}

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'answer-store-')), 'deep', 'last-good')
})
afterEach(() => rm(path.join(folder, '../..'), {recursive: true}))

test('an answer is there after a restart, in a file a person can read', async () => {
  const store = open()
  store.keep('a', other)
  await store.written()
  expect(JSON.parse(await readFile(fileOf('a'), 'utf8'))).toMatchObject(stored('a', other))
  expect(await open().read('a')).toEqual({data: other})
  expect(await open().read('b')).toBeUndefined()
})

test('the latest answer counts, and the same one is not written twice', async () => {
  const store = open()
  store.keep('a', 1)
  store.keep('a', other)
  await store.written()
  const {ino} = await stat(fileOf('a'))
  store.keep('a', other)
  await store.written()
  expect((await stat(fileOf('a'))).ino).toBe(ino)
  expect(await store.read('a')).toEqual({data: other})
  expect(await readdir(folder)).toHaveLength(1)
})

test('of two answers the one that was asked for later counts, whichever comes first', async () => {
  const store = open()
  const [early, late] = [store.ticket(), store.ticket()]
  store.keep('a', 'new', late)
  store.keep('a', 'old', early)
  expect(await store.read('a')).toEqual({data: 'new'})
  await store.written()
  store.keep('a', 'old', early)
  expect(await store.read('a')).toEqual({data: 'new'})
  await store.written()
  expect(await open().read('a')).toEqual({data: 'new'})
})

test('an answer can be read before the disk has it', async () => {
  const store = open()
  store.keep('a', other)
  expect(await store.read('a')).toEqual({data: other})
  store.keep('a', [gone, other])
  const forgotten = store.forget('gone')
  expect(await store.read('a')).toEqual({data: [other]})
  await forgotten
  expect(await store.read('a')).toEqual({data: [other]})
})

test('a folder that was emptied fills again with the same answers', async () => {
  const store = open()
  store.keep('a', other)
  await store.written()
  await rm(folder, {recursive: true})
  store.keep('a', other)
  await store.written()
  expect(await store.read('a')).toEqual({data: other})
})

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

test('never writes one file twice at a time', async () => {
  const memory = memoryShelf()
  let writing = 0
  let most = 0
  const slow: Shelf = {
    ...memory,
    async write(name, text) {
      most = Math.max(most, ++writing)
      await nextTurn()
      await memory.write(name, text)
      writing--
    },
  }
  const store = open(slow)
  for (let n = 0; n < 5; n++) store.keep('a', n)
  await store.written()
  expect(most).toBe(1)
  expect(await store.read('a')).toEqual({data: 4})
})

test('half a file, an empty one and a changed one count as none, and heal', async () => {
  const first = open()
  first.keep('a', other)
  await first.written()
  const whole = await readFile(fileOf('a'), 'utf8')
  const store = open()
  for (const damaged of [
    whole.slice(0, -5),
    '',
    'null',
    '[]',
    '{"answer":{"data":1}}',
    whole.replace('Stays', 'Steys'),
  ]) {
    await writeFile(fileOf('a'), damaged)
    expect(await store.read('a')).toBeUndefined()
    store.keep('a', other)
    await store.written()
    expect(await store.read('a')).toEqual({data: other})
  }
})

test('a take-down takes the document out of every answer, for good', async () => {
  const store = open()
  store.keep('piece', gone)
  store.keep('list', [gone, other])
  store.keep('home', {lead: gone, picks: [{of: [gone]}]})
  store.keep('elsewhere', other)
  await store.written()
  await store.forget('gone')
  for (const reader of [store, open()]) {
    expect(await reader.read('piece')).toEqual({data: null})
    expect(await reader.read('list')).toEqual({data: [other]})
    expect(await reader.read('home')).toEqual({data: {lead: null, picks: [{of: []}]}})
    expect(await reader.read('elsewhere')).toEqual({data: other})
  }
  const texts = await Promise.all(
    (await readdir(folder)).map((file) => readFile(path.join(folder, file), 'utf8')),
  )
  expect(texts.join('')).not.toContain('Withdrawn')
})

test('an answer asked for before a take-down is stored without the document, a later one as it is', async () => {
  const store = open()
  const before = store.ticket()
  await store.forget('gone')
  store.keep('a', gone, before)
  await store.written()
  expect(await store.read('a')).toEqual({data: null})
  store.keep('a', gone)
  await store.written()
  expect(await store.read('a')).toEqual({data: gone})
})

test('what was being read during a take-down does not show the document', async () => {
  const memory = memoryShelf()
  let readOn = () => {}
  let isSlow = false
  const store = open({
    ...memory,
    async read(name) {
      const text = await memory.read(name)
      if (isSlow) {
        isSlow = false
        await new Promise<void>((resolve) => {
          readOn = resolve
        })
      }
      return text
    },
  })
  store.keep('a', gone)
  await store.written()
  isSlow = true
  const reading = store.read('a')
  await store.forget('gone')
  readOn()
  expect(await reading).toEqual({data: null})
})

test('a take-down that the disk refuses says so, and is hidden until it works', async () => {
  const memory = memoryShelf()
  let isBroken = false
  const refuse = () => (isBroken ? Promise.reject(new Error('read-only')) : Promise.resolve())
  const store = open({
    ...memory,
    write: (name, text) => refuse().then(() => memory.write(name, text)),
    remove: (name) => refuse().then(() => memory.remove(name)),
  })
  store.keep('a', [gone, other])
  await store.written()
  isBroken = true
  await expect(store.forget('gone')).rejects.toThrow('read-only')
  expect(await store.read('a')).toEqual({data: [other]})
  isBroken = false
  await store.forget('gone')
  expect(await memory.read(named('a'))).not.toContain('Withdrawn')
})

test('a disk without room for the shorter answer lets go of the longer one', async () => {
  const memory = memoryShelf()
  let isFull = false
  const store = open({
    ...memory,
    write: (name, text) =>
      isFull ? Promise.reject(new Error('ENOSPC')) : memory.write(name, text),
  })
  store.keep('a', [gone, other])
  await store.written()
  isFull = true
  await store.forget('gone')
  expect(await store.read('a')).toBeUndefined()
  expect(store.size()).toBe(0)
})

test('of answers that say "none" only the latest stay, across restarts and take-downs', async () => {
  const store = open()
  store.keep('piece', other)
  for (const query of ['a', 'b', 'c', 'd']) store.keep(query, null)
  await store.written()
  expect(await store.read('a')).toBeUndefined()
  expect(await store.read('d')).toEqual({data: null})

  // Which was last is read from the files' times, and some disks count those in milliseconds.
  for (const [at, query] of ['piece', 'b', 'c', 'd'].entries())
    await utimes(fileOf(query), at + 1, at + 1)

  const again = open()
  again.keep('e', null)
  again.keep('f', gone)
  await again.written()
  await again.forget('gone')
  expect(await again.read('b')).toBeUndefined()
  expect(await again.read('c')).toBeUndefined()
  expect(await again.read('f')).toEqual({data: null})
  expect(await again.read('piece')).toEqual({data: other})
  expect(again.size()).toBe(4)
})

test('a piece that appears at an address is not counted as "none" any more', async () => {
  const store = open()
  store.keep('a', null)
  store.keep('a', other)
  for (const query of ['b', 'c', 'd']) store.keep(query, null)
  await store.written()
  expect(await store.read('a')).toEqual({data: other})
  expect(store.size()).toBe(4)
})

test('of all answers only the latest stay within the bound', async () => {
  const store = open(undefined, {answers: 2})
  for (const query of ['a', 'b', 'c']) store.keep(query, other)
  await store.written()
  expect(await readdir(folder)).toHaveLength(2)
  expect(await store.read('a')).toBeUndefined()
})

test('a disk that cannot be written is told once, and tried again later', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
  await mkdir(path.join(folder, '..'), {recursive: true})
  await writeFile(folder, 'in the way')
  const store = open()
  store.keep('a', other)
  store.keep('b', other)
  await store.written()
  expect(warn).toHaveBeenCalledTimes(1)
  expect(warn.mock.calls[0]?.[0]).toContain('make room there')
  await rm(folder)
  store.keep('a', other)
  await store.written()
  expect(await store.read('a')).toEqual({data: other})
})

test('what JSON cannot hold is told and costs nobody anything', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
  const store = open()
  store.keep('a', 1n)
  store.keep('b', other)
  await store.written()
  expect(warn).toHaveBeenCalledTimes(1)
  expect(await store.read('b')).toEqual({data: other})
})

test('a disk that hangs does not fill the memory', async () => {
  const memory = memoryShelf()
  let go = () => {}
  const hanging = new Promise<void>((resolve) => {
    go = resolve
  })
  const store = open({...memory, write: (...given) => hanging.then(() => memory.write(...given))})
  for (let n = 0; n < 60; n++) store.keep(`${n}`, other)
  go()
  await store.written()
  expect((await memory.names()).length).toBeLessThanOrEqual(bounds.waiting)
})
