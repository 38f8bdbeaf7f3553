/** @jest-environment node */
import {appendFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {InvalidationLog} from './invalidation-log'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'invalidations-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const file = () => path.join(folder, 'invalidations.ndjson')

test('a restart knows what was invalidated, the last time of each tag', () => {
  new InvalidationLog(folder).append([
    {tag: 'a', stale: 1},
    {tag: 'b', stale: 2},
  ])
  new InvalidationLog(folder).append([{tag: 'a', stale: 3}])
  expect(new InvalidationLog(folder).replay()).toEqual([
    {tag: 'a', stale: 3},
    {tag: 'b', stale: 2},
  ])
})

test('what may not be shown any more stays so after a milder word', () => {
  const log = new InvalidationLog(folder)
  log.append([{tag: 'a', stale: 1, expired: 1}])
  log.append([{tag: 'a', stale: 5}])
  expect(log.replay()).toEqual([{tag: 'a', stale: 5, expired: 1}])
})

test('there is nothing before the first', () => {
  expect(new InvalidationLog(path.join(folder, 'new')).replay()).toEqual([])
})

test('a line that a crash cut off costs no other', () => {
  const log = new InvalidationLog(folder)
  log.append([{tag: 'a', stale: 1}])
  appendFileSync(file(), '{"tag":"b","sta')
  log.append([{tag: 'c', stale: 3}])
  expect(log.replay().map(({tag}) => tag)).toEqual(['a', 'c'])
})

test('repeated lines are left out of a file that has grown, and nothing is lost by it', () => {
  const log = new InvalidationLog(folder)
  for (let stale = 1; stale <= 1200; stale += 1) log.append([{tag: `t${stale % 3}`, stale}])
  const before = log.replay()
  log.compact()
  expect(readFileSync(file(), 'utf8').split('\n').filter(Boolean)).toHaveLength(3)
  expect(log.replay()).toEqual(before)
})

test('a folder that cannot be written is told to whoever would acknowledge', () => {
  appendFileSync(path.join(folder, 'taken'), '')
  const log = new InvalidationLog(path.join(folder, 'taken', 'inside'))
  expect(() => log.append([{tag: 'a', stale: 1}])).toThrow(/ENOTDIR|EEXIST/)
})
