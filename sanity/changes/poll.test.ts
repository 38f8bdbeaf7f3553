/** @jest-environment node */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {WebhookChange} from '@/lib/webhook-change'
import {noteHeard} from './heard'
import {pollOnce} from './poll'
import type {Revision} from './revisions'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'poll-'))
  globalThis.changesHeard = undefined
})
afterEach(() => rmSync(folder, {recursive: true}))

const guide = (_rev: string, slug = 'pilot'): Revision => ({
  _id: 'guide-pilot',
  _type: 'guide',
  _rev,
  _updatedAt: '2026-11-01T00:00:00Z',
  slug,
})
const person: Revision = {
  _id: 'person-a',
  _type: 'person',
  _rev: '1',
  _updatedAt: '2026-11-01T00:00:00Z',
  slug: null,
}

const told: WebhookChange[] = []
afterEach(() => told.splice(0))
const poll = (
  revisions: Revision[],
  tell = async (changes: WebhookChange[]) => void told.push(...changes),
) => pollOnce({file: path.join(folder, 'sub/revisions.json'), look: async () => revisions, tell})

test('the first look has nothing to compare with, the next tells what no webhook told', async () => {
  await poll([guide('1'), person])
  expect(told).toEqual([])
  await poll([guide('2', 'first-pilot'), {...person, _id: 'person-b'}])
  expect(told).toEqual([
    {
      _id: 'guide-pilot',
      _type: 'guide',
      _rev: '2',
      slug: 'first-pilot',
      slugBefore: 'pilot',
      operation: 'update',
    },
    {_id: 'person-b', _type: 'person', _rev: '1', slug: undefined, operation: 'create'},
    {_id: 'person-a', _type: 'person', _rev: '1', slug: undefined, operation: 'delete'},
  ])
})

test('what a webhook told is not told again, and a later change is', async () => {
  await poll([guide('1'), person])
  noteHeard({...guide('2'), slug: 'pilot', operation: 'update'})
  noteHeard({...person, slug: undefined, operation: 'delete'})
  await poll([guide('2')])
  expect(told).toEqual([])
  await poll([guide('3')])
  expect(told).toMatchObject([{_rev: '3'}])
})

test('a piece whose day has come is told of as a new one, although nothing was written', async () => {
  noteHeard({...guide('1'), slug: 'pilot', operation: 'create'})
  const dated = {...guide('1'), publishedAt: '2026-11-25T08:00:00Z'}
  await poll([{...dated, isEarly: true}])
  await poll([{...dated, isEarly: true}])
  expect(told).toEqual([])
  await poll([{...dated, isEarly: false}])
  expect(told).toEqual([{_id: 'guide-pilot', _type: 'guide', slug: 'pilot', operation: 'create'}])
  await poll([{...dated, isEarly: false}])
  expect(told).toHaveLength(1)
})

test('a look whose changes were not taken is compared with again', async () => {
  await poll([guide('1')])
  const refuse = () => Promise.reject(new Error('The site is restarting.'))
  await expect(poll([guide('2')], refuse)).rejects.toThrow('restarting')
  await poll([guide('2')])
  expect(told).toMatchObject([{_id: 'guide-pilot', _rev: '2', operation: 'update'}])
})

test('a damaged note of the last look is like none', async () => {
  await poll([guide('1')])
  writeFileSync(path.join(folder, 'sub/revisions.json'), '[{"_id":')
  await poll([guide('2')])
  expect(told).toEqual([])
})
