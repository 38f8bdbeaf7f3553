import {noteHeard} from './heard'
import {changesMissed} from './missed'
import type {Revision} from './revisions'

const at = (time: string) => Date.parse(`2026-11-20T${time}Z`)
const guide: Revision = {
  _id: 'guide-pilot',
  _type: 'guide',
  _rev: 'r2',
  _updatedAt: '2026-11-20T10:00:00Z',
  slug: 'pilot',
}
const page = (time: string, ...tags: string[]) => ({file: 'a.meta', tags, renderedAt: at(time)})
const never = () => 0

test('a page that shows a document, or a list of its type, from before it changed is told of', () => {
  const told = [
    {_id: 'guide-pilot', _type: 'guide', _rev: 'r2', slug: 'pilot', operation: 'update'},
  ]
  const pages = [page('09:59:00', 'document:guide-pilot'), page('09:59:00', 'list:guide')]
  for (const old of pages) expect(changesMissed([old], [guide], never)).toEqual(told)
  expect(changesMissed(pages, [guide], never)).toEqual(told)
})

test('a page from after the change is good, allowing for clocks that differ a little', () => {
  const shown = (time: string) =>
    changesMissed([page(time, 'document:guide-pilot')], [guide], never)
  expect(shown('10:00:05')).toHaveLength(1)
  expect(shown('10:01:00')).toEqual([])
})

test('a page that began after the site had heard of the change is good, however soon', () => {
  noteHeard({_id: 'guide-pilot', _type: 'guide', _rev: 'r2', slug: 'pilot', operation: 'update'})
  const heardAt = (tag: string) => (tag === 'document:guide-pilot' ? at('10:00:01') : 0)
  const shown = (time: string, revision = guide) =>
    changesMissed([page(time, 'list:guide')], [revision], heardAt, at('10:00:09'))
  expect(shown('10:00:03')).toEqual([])
  expect(shown('10:00:00')).toHaveLength(1)
  expect(shown('10:00:03', {...guide, _rev: 'r3'})).toHaveLength(1)
  expect(shown('10:00:03', {...guide, publishedAt: '2026-11-20T10:00:05Z'})).toHaveLength(1)
  globalThis.changesHeard = undefined
})

test('a page from before the day of a piece that it lists is told of, once that day has come', () => {
  const dated = {...guide, publishedAt: '2026-11-20T11:00:00Z'}
  const listed = page('10:30:00', 'list:guide')
  const missedAt = (time: string, shown = listed) =>
    changesMissed([shown], [dated], never, at(time)).map(({_id}) => _id)
  expect(missedAt('10:59:00')).toEqual([])
  expect(missedAt('11:00:30')).toEqual(['guide-pilot'])
  expect(missedAt('11:02:00', page('11:01:00', 'list:guide'))).toEqual([])
})

test('a page that shows what is gone is told of; pictures are looked for nowhere', () => {
  const pages = [page('10:01:00', 'document:guide-gone', 'document:image-a-1x1-png', 'content')]
  expect(changesMissed(pages, [guide], never)).toEqual([
    {_id: 'guide-gone', _type: 'unknown', slug: undefined, operation: 'delete'},
  ])
})

test('a page that is known to be outdated waits for a reader', () => {
  const invalidatedAt = (tag: string) => (tag === 'content' ? at('09:59:30') : 0)
  const pages = [page('09:59:00', 'document:guide-pilot', 'content')]
  expect(changesMissed(pages, [guide], invalidatedAt)).toEqual([])
})
