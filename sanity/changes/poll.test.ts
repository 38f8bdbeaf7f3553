/** @jest-environment node */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {WebhookChange} from '@/lib/changes/webhook-change'
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
  now = Date.now,
) =>
  pollOnce({
    file: path.join(folder, 'sub/revisions.json'),
    fileOfBuild: path.join(folder, 'build.json'),
    look: async () => revisions,
    tell,
    now,
  })

const everything = {_id: '', _type: '*', slug: undefined, operation: 'reconcile'}

/** As at the start of a site whose build was made when these were published. */
function buildOf(...revisions: Revision[]) {
  writeFileSync(path.join(folder, 'build.json'), JSON.stringify({at: Date.now(), revisions}))
}

test('a first look is compared with the one before the build, the next with the last', async () => {
  buildOf(guide('1'), person)
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

test('without a look before the build anything may have changed, once', async () => {
  await poll([guide('1')])
  await poll([guide('1')])
  expect(told).toEqual([everything])
})

test('what a webhook told is not told again, and a later change is', async () => {
  buildOf(guide('1'), person)
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
  const at = (time: string) => () => Date.parse(`2026-11-25T${time}Z`)
  buildOf()
  await poll([], undefined, at('07:58:00'))
  // Stored and reported before it is due.
  await poll([dated], undefined, at('07:59:00'))
  expect(told).toEqual([])
  await poll([dated], undefined, at('08:00:00'))
  expect(told).toEqual([{_id: 'guide-pilot', _type: 'guide', slug: 'pilot', operation: 'create'}])
  await poll([dated], undefined, at('08:01:00'))
  expect(told).toHaveLength(1)
})

test('a piece that was written and came due between two looks is told of as well', async () => {
  noteHeard({...guide('1'), slug: 'pilot', operation: 'create'})
  const at = (time: string) => () => Date.parse(`2026-11-25T${time}Z`)
  buildOf()
  await poll([], undefined, at('07:59:30'))
  await poll([{...guide('1'), publishedAt: '2026-11-25T08:00:00Z'}], undefined, at('08:00:30'))
  expect(told).toMatchObject([{_id: 'guide-pilot', operation: 'create'}])
})

test('a look whose changes were not taken is compared with again', async () => {
  buildOf(guide('1'))
  const refuse = () => Promise.reject(new Error('The site is restarting.'))
  await expect(poll([guide('2')], refuse)).rejects.toThrow('restarting')
  await poll([guide('2')])
  expect(told).toMatchObject([{_id: 'guide-pilot', _rev: '2', operation: 'update'}])
})

test('a damaged note of the last look is like none', async () => {
  buildOf(guide('1'))
  await poll([guide('1')])
  writeFileSync(path.join(folder, 'sub/revisions.json'), '[{"_id":')
  await poll([guide('1')])
  expect(told).toEqual([])
  rmSync(path.join(folder, 'build.json'))
  writeFileSync(path.join(folder, 'sub/revisions.json'), '[{"_id":')
  await poll([guide('1')])
  expect(told).toEqual([everything])
})
