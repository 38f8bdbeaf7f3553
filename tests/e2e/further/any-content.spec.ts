import {readFileSync} from 'node:fs'
import {bodyOfAll, schemaExamples, type StoredDocument} from '@/sanity/schema-examples'
import {expect, test} from '../harness/test'

const examples = schemaExamples(JSON.parse(readFileSync('sanity/schema.generated.json', 'utf8')))
/** One of each type, because strong references need their target. */
const alone = new Set(['home', 'campaigns', 'siteSettings', 'redirect'])
const supporting = examples.filter(({_type}) => !alone.has(_type))

const guide = (id: string, more: object): StoredDocument => ({
  ...examples.find(({_id}) => _id === 'the-guide'),
  _id: id,
  _type: 'guide',
  // The example's own value excludes it from the sitemap.
  seo: {_type: 'seo'},
  title: `Title of ${id}`,
  slug: {_type: 'slug', current: id},
  ...more,
})
const withdrawn = (documents: readonly {_id: string}[]) =>
  documents.map(({_id}) => ({delete: {id: _id}}))

test('what an importer left behind costs readers itself and nothing more', async ({
  page,
  publication,
  expectedNoise,
}) => {
  // Its picture was not imported.
  expectedNoise.push(/status of 404/)
  const gone = {_key: 'x', _type: 'reference', _ref: 'nothing', _weak: true}
  const heading = (text: string) => ({
    _type: 'block',
    _key: text,
    style: 'h2',
    children: [{_type: 'span', _key: 's', text}],
  })
  const odd = guide('日本語ガイド', {
    _id: 'odd',
    authors: [gone, {_key: 'a', _type: 'reference', _ref: 'person-maren-oduya'}, null],
    topics: 'text',
    body: [null, 'text', 5, heading('ガイド'), [heading('x')], heading('हिन्दी')],
    keyTakeaways: [null, 'Kept', {_type: 'block'}],
  })
  await publication.write([...supporting, odd])
  await page.goto(`/guides/${encodeURIComponent('日本語ガイド')}`)
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Title of 日本語ガイド')
  await expect(page.getByRole('link', {name: 'Maren Oduya'}).first()).toBeVisible()
  await expect(page.getByText('Kept', {exact: true})).toBeVisible()
  const ids = await page
    .getByRole('heading', {level: 2, name: /ガイド|हिन्दी/})
    .evaluateAll((headings) => headings.map(({id}) => id))
  expect(ids).toEqual(['ガイド', 'हिन्दी'])
  await expect
    .poll(async () => (await page.request.get('/guides')).text())
    .toContain('Title of 日本語ガイド')
  await publication.mutate(withdrawn([odd, ...supporting]))
})

test('readers see a piece from its day on, and nobody has to do anything for it', async ({
  request,
  publication,
}) => {
  const dueAt = Date.now() + 20_000
  const soon = guide('due-soon', {publishedAt: new Date(dueAt).toISOString()})
  const later = guide('due-later', {publishedAt: '2031-01-01T00:00:00Z', related: []})
  const naming = guide('naming-both', {
    publishedAt: '2026-01-02T00:00:00Z',
    related: ['due-soon', 'due-later'].map((id) => ({_key: id, _type: 'reference', _ref: id})),
  })
  await publication.write([...supporting, soon, later, naming])
  const places = ['/', '/guides', '/sitemap.xml', '/guides/naming-both', '/topics/the-topic']
  const showing = async (words: string) => {
    const shown: string[] = []
    for (const place of places) {
      const answer = await request.get(place)
      if ((await answer.text()).includes(words)) shown.push(place)
    }
    return shown
  }
  await expect.poll(() => showing('naming-both')).toContain('/guides')
  expect((await request.get('/guides/due-later')).status()).toBe(404)

  await expect(async () => {
    const seen = [(await request.get('/guides/due-soon')).status(), await showing('due-soon')]
    // Before it is due nothing shows it, however slow the responses.
    if (Date.now() < dueAt) expect(seen).toEqual([404, []])
    expect(seen).toEqual([
      200,
      ['/', '/guides', '/sitemap.xml', '/guides/naming-both', '/topics/the-topic'],
    ])
  }).toPass()
  expect(Date.now()).toBeGreaterThanOrEqual(dueAt)
  expect(await showing('due-later')).toEqual([])
  await publication.mutate(withdrawn([naming, soon, later, ...supporting]))
})

test('a title of 200 characters, a hundred authors, Arabic and nothing at all stay readable', async ({
  page,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  const long = 'What forty thousand letters about water damage taught a claims department. '
    .repeat(3)
    .slice(0, 200)
  const people = Array.from({length: 100}, (_, index) => ({
    _id: `author-${index}`,
    _type: 'person',
    name: `Author ${index} of the Department`,
    slug: {_type: 'slug', current: `author-${index}`},
  }))
  const arabic = '\u0642\u0631\u0623\u062a \u0627\u0644\u0631\u0633\u0627\u0644\u0629.'
  const written = [
    ...people,
    {_id: 'long-topic', _type: 'topic', title: long, slug: {_type: 'slug', current: 'long-topic'}},
    {_id: 'long-myth', _type: 'myth', claim: long, slug: {_type: 'slug', current: 'long-myth'}},
    guide('crowd', {
      authors: people.map(({_id}) => ({_key: _id, _type: 'reference', _ref: _id})),
      standfirst: arabic,
    }),
    {_id: 'bare', _type: 'deepDive', title: 'Bare', slug: {_type: 'slug', current: 'bare'}},
  ]
  await publication.write([...supporting, ...written])
  await page.setViewportSize({width: 375, height: 800})
  const open = (address: string) =>
    expect.poll(async () => (await page.goto(address))?.status(), {message: address}).toBe(200)
  for (const address of ['/topics/long-topic', '/myths/long-myth']) {
    await open(address)
    const title = await page.getByRole('heading', {level: 1}).boundingBox()
    expect(title?.height, address).toBeLessThan(300)
  }

  await open('/guides/crowd')
  const byline = page.getByText(/^By Author 0 of the Department, /)
  expect((await byline.boundingBox())?.height).toBeLessThan(100)
  await byline.click()
  await expect(page.getByRole('link', {name: 'Author 99 of the Department'})).toBeVisible()
  // Its full stop stands on the left, where its sentence ends.
  const standfirst = page.getByText(arabic)
  await expect(standfirst).toHaveCSS('unicode-bidi', 'plaintext')
  expect(
    await standfirst.evaluate((text) => {
      const range = document.createRange()
      const node = text.firstChild
      if (!node?.textContent) return undefined
      range.setStart(node, node.textContent.length - 1)
      range.setEnd(node, node.textContent.length)
      const {left, width} = text.getBoundingClientRect()
      return range.getBoundingClientRect().left - left > width / 3
    }),
  ).toBe(true)

  await open('/deep-dives/bare')
  const next = page.getByRole('navigation', {name: 'Where to go from here'})
  expect(await next.getByRole('link').count()).toBeGreaterThanOrEqual(2)
  // A landmark with nothing in it would be announced.
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await publication.mutate(withdrawn([...written, ...supporting]))
})

test('no word of an editor is wider than a small phone', async ({
  page,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  const documents = supporting.map((document) =>
    document._type.startsWith('sanity.') ? document : longWorded(document),
  )
  const bodies = new Set(['guide', 'page'])
  const whole = documents.map((document) =>
    bodies.has(document._type) ? {...document, body: longWorded(bodyOfAll)} : document,
  )
  await publication.write(whole)
  await page.setViewportSize({width: 320, height: 700})
  const addresses = [
    '/case-studies/the-casestudy',
    '/interviews/the-interview',
    '/deep-dives/the-deepdive',
    '/guides/the-guide',
    '/myths/the-myth',
    '/the-page',
    '/people/the-person',
    '/topics/the-topic',
    '/',
    '/case-studies',
    '/interviews',
    '/deep-dives',
    '/guides',
    '/myths',
    '/glossary',
  ]
  for (const address of addresses) {
    await expect
      .poll(async () => (await page.goto(address))?.status(), {message: address})
      .toBe(200)
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')),
    )
    const wide = await page.evaluate(() => {
      const {scrollWidth} = document.documentElement
      const outside = [...document.querySelectorAll('main *, footer *')].filter(
        (element) =>
          element.getBoundingClientRect().right > 321 && !element.closest('.overflow-x-auto, pre'),
      )
      return scrollWidth > 320
        ? outside.slice(0, 3).map(({outerHTML}) => outerHTML.slice(0, 300))
        : []
    })
    expect(wide, address).toEqual([])
  }
  await publication.mutate(withdrawn(whole))
})

const wide = 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 180)

/** A copy in which each text is one word of 180 letters. */
function longWorded<T>(value: T): T
function longWorded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => longWorded(member))
  if (typeof value === 'string') return /^\S+$/.test(value) ? value : wide
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      /^(_.*|slug|code|when)$/.test(name) ? inner : longWorded(inner),
    ]),
  )
}
