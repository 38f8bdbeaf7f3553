/** @jest-environment node */
import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {keptPages} from './kept-pages'

const folder = mkdtempSync(path.join(tmpdir(), 'kept-pages-'))
afterAll(() => rmSync(folder, {recursive: true}))

const kept = async (from: string) => {
  const pages = []
  for await (const page of keptPages(from)) pages.push(page)
  return pages
}

test('pages tell what they show and since when, and what cannot be read is left out', async () => {
  const write = (name: string, meta: string) => writeFileSync(path.join(folder, name), meta)
  mkdirSync(path.join(folder, 'guides'))
  const tags = {'x-next-cache-tags': 'content,document:guide-a'}
  write('guides/a.meta', JSON.stringify({headers: {...tags, 'x-rendered-at': '1700000000000'}}))
  write('built.meta', JSON.stringify({headers: tags}))
  utimesSync(path.join(folder, 'built.meta'), 1_600_000_000, 1_600_000_000)
  write('half.meta', '{"headers": {"x-')
  write('a.html', '<p>')
  const pages = await kept(folder)
  expect(pages.toSorted((one, other) => one.renderedAt - other.renderedAt)).toEqual([
    {
      file: path.join(folder, 'built.meta'),
      tags: ['content', 'document:guide-a'],
      renderedAt: 1_600_000_000_000,
    },
    {
      file: path.join(folder, 'guides/a.meta'),
      tags: ['content', 'document:guide-a'],
      renderedAt: 1_700_000_000_000,
    },
  ])
  expect(await kept(path.join(folder, 'nowhere'))).toEqual([])
})
