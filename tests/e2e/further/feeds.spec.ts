import {expect, test} from '../harness/test'

test('feeds show what was published, the first time they are asked for', async ({
  publication,
  request,
}) => {
  const feeds = ['/feed.xml', '/atom.xml', '/feed.json', '/guides/feed.xml']
  for (const feed of feeds) expect((await request.get(feed)).status(), feed).toBe(200)
  const guide = (title: string) => ({
    _id: 'guide-fresh',
    _type: 'guide',
    title,
    slug: {_type: 'slug', current: 'fresh-from-the-press'},
    publishedAt: new Date(Date.now() - 60_000).toISOString(),
  })
  await publication.write([guide('Fresh from the press')])
  const page = () => request.get('/guides/fresh-from-the-press').then((answer) => answer.status())
  await expect.poll(page).toBe(200)
  for (const feed of feeds)
    expect(await (await request.get(feed)).text(), feed).toContain('Fresh from the press')
  await publication.write([guide('Corrected after an hour')])
  const title = () => request.get('/guides/fresh-from-the-press').then((answer) => answer.text())
  await expect.poll(title).toContain('Corrected after an hour')
  for (const feed of feeds)
    expect(await (await request.get(feed)).text(), feed).toContain('Corrected after an hour')
})

test('a correction stands in its list and in its feed as soon as it is published', async ({
  publication,
  request,
}) => {
  const pages = ['/still-true', '/still-true/corrections', '/still-true/feed.xml']
  for (const page of pages) expect((await request.get(page)).status(), page).toBe(200)
  const text = 'It said forty days; it was fourteen.'
  await publication.write([
    {
      _id: 'guide-wrong',
      _type: 'guide',
      title: 'Wrong once',
      slug: {_type: 'slug', current: 'wrong-once'},
      publishedAt: new Date(Date.now() - 60_000).toISOString(),
      corrections: [
        {_key: 'c1', _type: 'correction', date: '2026-11-29', severity: 'important', text},
      ],
    } as {_id: string; _type: string},
  ])
  for (const page of pages) {
    const shown = async () => (await request.get(page)).text()
    await expect.poll(shown, {message: page}).toContain(text)
    expect(await shown(), page).toContain('/guides/wrong-once#correction-c1')
  }
})

test('the Markdown of a piece, its line in llms.txt and its picture change and go with it', async ({
  publication,
  request,
}) => {
  const guide = (title: string) => ({
    _id: 'guide-twin',
    _type: 'guide',
    title,
    slug: {_type: 'slug', current: 'twin'},
    publishedAt: new Date(Date.now() - 60_000).toISOString(),
  })
  const read = async (path: string) => {
    const answer = await request.get(path)
    return `${answer.status()} ${(await answer.body()).toString('latin1')}`
  }
  const picture = '/share/guides/twin.png'
  await publication.write([guide('A twin')])
  await expect.poll(() => read('/guides/twin.md')).toMatch(/^200 # A twin\n/)
  await expect.poll(() => read('/llms.txt')).toContain('[A twin]')
  await expect.poll(() => read(picture)).toMatch(/^200 /)
  const drawn = await read(picture)
  await publication.write([guide('Another')])
  await expect.poll(() => read('/guides/twin.md')).toMatch(/^200 # Another\n/)
  await expect.poll(() => read('/llms.txt')).toContain('[Another]')
  await expect.poll(() => read(picture)).not.toBe(drawn)
  await publication.mutate([{delete: {id: 'guide-twin'}}])
  for (const path of ['/guides/twin.md', picture])
    await expect.poll(() => read(path)).toMatch(/^404 /)
  await expect.poll(() => read('/llms.txt')).not.toContain('/twin.md')
})
