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
