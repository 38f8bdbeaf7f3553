import {globSync, readFileSync} from 'node:fs'
import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {hollowDocument} from './hollow-document'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

/** All types of documents that have a required field, the home page being the one that has none. */
const types = [
  'caseStudy',
  'myth',
  'glossaryTerm',
  'topic',
  'person',
  'siteSettings',
  'campaigns',
  'deepDive',
  'industry',
  'model',
  'organisation',
  'page',
  'redirect',
]

// Lists of lists: an empty list, an empty member, and a member with an empty list each have their
// own message.
const hollow = [
  hollowDocument('interview', {depth: 1}),
  hollowDocument('guide', {depth: 2}),
  ...types.map((type) => hollowDocument(type, {depth: 10})),
]

/** Documents in which some fields are required because of what stands beside them. */
const halfFilled = (picture: string) => [
  {
    _id: 'drafts.half-case',
    _type: 'caseStudy',
    cover: {_type: 'picture', asset: {_type: 'reference', _ref: picture}},
    updatedAt: '2026-11-01T08:00:00Z',
    results: [{_type: 'result', _key: 'a', after: 12}],
    economics: {_type: 'economics', spentOnce: 12},
  },
  {
    _id: 'drafts.half-interview',
    _type: 'interview',
    recording: {_type: 'recording', url: 'https://example.org/talk'},
    authors: [
      {
        _type: 'reference',
        _key: 'a',
        _ref: 'nobody-yet',
        _weak: true,
        _strengthenOnPublish: {type: 'person'},
      },
    ],
  },
  {_id: 'drafts.nobody-yet', _type: 'person', name: 'Nobody yet'},
  {_id: 'drafts.half-page', _type: 'page', slug: {_type: 'slug', current: 'guides'}},
]

test('every required field says what it wants and leads there, wherever it lies', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const [picture] = (await publication.query('*[_type == "sanity.imageAsset"]._id')) as string[]
  const documents = [...hollow, ...halfFilled(picture ?? '')]
  await publication.write(documents)
  await studio.enter(await publication.session())
  const messages = messagesOfRequiredFields()
  const unsaid = new Set(messages)
  const unclear: string[] = []
  expect(unsaid.size).toBeGreaterThan(60)
  for (const {_id, _type} of documents) {
    await page.goto(`/studio/intent/edit/id=${_id.replace('drafts.', '')};type=${_type}`)
    const items = await openList(page)
    let said: string[] = []
    await expect
      .poll(async () => {
        const shown = await items.allInnerTexts()
        said = messages.filter((message) => shown.some((text) => text.includes(message)))
        return said.length
      })
      .toBeGreaterThan(0)
    for (const message of said) unsaid.delete(message)
    unclear.push(...(await items.allInnerTexts()).filter((words) => jargon.test(words)))
    await page.keyboard.press('Escape')
    await expect(items).toHaveCount(0)
    await studio.publishRefused()
    const last = (await openList(page)).filter({hasText: said.at(-1) ?? ''}).first()
    await last.click()
    // Annotations of words, such as a term, are edited in a popover.
    const places = 'form, [role=dialog], [data-testid=popover-edit-dialog]'
    await expect
      .poll(() => page.evaluate((all) => Boolean(document.activeElement?.closest(all)), places))
      .toBe(true)
  }
  expect([...unsaid]).toEqual([])
  expect(unclear).toEqual([])
})

/** Words that only whoever knows the schema understands, and those of the Studio's own messages. */
const jargon =
  /\b(schema|[Rr]eferences?|documents?|slug|array|object|string|null|undefined|Required|Expected|Invalid)\b/

/** The list beside the Publish button of what stands in its way. */
async function openList(page: Page) {
  const button = page.getByRole('button', {name: /to do first$/})
  const items = page.getByRole('menuitem')
  await expect(async () => {
    if ((await items.count()) === 0) await button.click()
    await expect(items.first()).toBeVisible({timeout: 500})
  }).toPass()
  return items
}

/** The schema's messages of all required fields. */
function messagesOfRequiredFields() {
  const files = globSync(['sanity/schema/**/*.ts', 'components/blocks/**/schema*.ts'], {
    exclude: ['**/required-when.ts'],
  })
  const message =
    /(?:\.required\(\)(?:\s*\.\w+\([^)]*\))*?\s*\.(?:error|warning)\(|\brequiredWhen\([^']*)\s*'([^']+)'/g
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(message)].map(([, words = '']) => words),
  )
}
