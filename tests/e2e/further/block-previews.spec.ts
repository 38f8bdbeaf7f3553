import type {Locator} from '@playwright/test'
import {chartExample} from '@/components/blocks/chart/example'
import {blockMembers} from '@/components/blocks/schemas'
import {tableExample} from '@/components/blocks/table/example'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

test('a block in a text is drawn as readers see it, and follows what is typed', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const guide = {_id: 'drafts.drawn-blocks', _type: 'guide', title: 'Blocks that are drawn'}
  await publication.write([{...guide, body: [chartExample, tableExample]} as typeof guide])
  await studio.enter(await publication.session())
  await page.goto('/studio/structure/guide;drawn-blocks')
  await studio.field('body').scrollIntoViewIfNeeded()
  await studio.field('body').click()

  const [chart, table] = [
    page.getByTestId('page-block').nth(0),
    page.getByTestId('page-block').nth(1),
  ]
  await expect(chart.getByText(chartExample.title ?? '')).toBeVisible()
  await expect(chart.locator('svg').first()).toBeVisible()
  await expect(chart.getByText(chartExample.title ?? '')).toHaveCSS('font-family', /Newsreader/)
  // A block renders once it scrolls into view.
  await studio.field('body').getByRole('button', {name: 'Open menu'}).nth(1).hover()
  await expect(table.locator('table caption, table thead').first()).toBeVisible()

  await studio.openBlock('Chart')
  const form = page.getByTestId('nested-object-dialog')
  await form.getByRole('textbox').first().fill('Minutes that were saved')
  const beside = form.getByRole('region', {name: 'As readers see it'})
  await expect(beside.getByText('Minutes that were saved')).toBeVisible()
  await studio.closeBlock()
  await expect(chart.getByText('Minutes that were saved')).toBeVisible()
})

const gallery = {id: 'page-block-gallery', path: '/block-gallery'}

test('each block looks in the text as on its page, and opens beside itself', async ({
  browser,
  page,
  publication,
}) => {
  // Without the scripts that add to some: the Studio draws what the site sends.
  const viewport = page.viewportSize()
  const reader = await browser.newContext({javaScriptEnabled: false, viewport})
  const readersPage = await reader.newPage()
  await readersPage.goto(new URL(gallery.path, publication.siteUrl).href)
  const onPage = readersPage.locator('main [data-body] > :is(section, aside, figure, copy-text)')
  const types = (await publication.query(
    `*[_id == "${gallery.id}"][0].body[_type != "block"]._type`,
  )) as string[]
  expect(new Set(types)).toEqual(new Set(blockMembers.map(({type}) => type)))
  const looks: Looks[] = []
  for (const block of await onPage.all()) looks.push(await looksOf(block))
  expect(looks).toHaveLength(blockMembers.length)
  await reader.close()

  const studio = new Studio(page)
  await studio.enter(await publication.session())
  await page.goto(`/studio/intent/edit/id=${gallery.id};type=page/`)
  await studio.field('body').click()
  const inText = studio.field('body').getByTestId('pte-block-object')
  await expect(inText).toHaveCount(looks.length)
  for (const [index, look] of looks.entries()) {
    const isPlaced = placed.has(types[index] ?? '')
    const expected = isPlaced ? {...look, styles: expect.any(Array)} : look
    const drawn = await drawnIn(inText.nth(index))
    await expect.poll(() => looksOf(drawn.locator('[data-body] > *'))).toEqual(expected)

    await drawn.dblclick({force: true})
    const form = page.getByTestId('nested-object-dialog')
    const beside = form.getByRole('region', {name: 'As readers see it'})
    await expect.poll(() => looksOf(beside.locator('[data-body] > *'))).toEqual(expected)
    const fields = form.locator('[data-testid^=field-]').first()
    expect(rightOf(await boxOf(fields))).toBeLessThanOrEqual((await boxOf(beside)).x)
    await studio.closeBlock()
  }
})

test('an item of a block opens beside the block, which follows what is typed', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await page.setViewportSize({width: 1024, height: 900})
  await studio.enter(await publication.session())
  await page.goto(`/studio/intent/edit/id=${gallery.id};type=page/`)
  await studio.field('body').click()
  const steps = studio.field('body').getByTestId('pte-block-object').nth(4)
  await (await drawnIn(steps)).dblclick({force: true})
  const form = page.getByTestId('nested-object-dialog').last()
  await form.getByRole('button', {name: /^Collect forty real searches/}).click()
  await expect(page.getByTestId('nested-object-dialog')).toHaveCount(2)
  await form.getByRole('textbox').first().fill('Collect fifty real searches')
  const beside = form.getByRole('region', {name: 'As readers see it'})
  await expect(beside.getByText('Collect fifty real searches')).toBeVisible()
  const field = form.getByRole('textbox').first()
  expect(rightOf(await boxOf(field))).toBeLessThanOrEqual((await boxOf(beside)).x)
})

/** Blocks whose headings are smaller below those of the text: drawn alone, they stand below none. */
const placed: ReadonlySet<string> = new Set(['faq', 'questionAnswer'])

/** What is drawn of a block in a text, once it is in sight. */
async function drawnIn(block: Locator): Promise<Locator> {
  await block.scrollIntoViewIfNeeded()
  const drawn = block.getByTestId('page-block')
  await expect(drawn).toBeVisible()
  return drawn
}

type Looks = {words: string; styles: string[]}

/** The words of a block, and how each of its elements is drawn, whatever the width. */
const looksOf = (block: Locator): Promise<Looks> =>
  block.evaluate((root) => ({
    words: root.textContent.replace(/\s+/g, ' ').trim(),
    styles: [root, ...root.querySelectorAll('*')].map((element) => {
      const {color, backgroundColor, display, fontSize, fontStyle, fontWeight, textAlign} =
        getComputedStyle(element)
      return [
        element.localName,
        color,
        backgroundColor,
        display,
        fontSize,
        fontStyle,
        fontWeight,
        textAlign,
      ].join(' ')
    }),
  }))

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('It is not shown.')
  return box
}

const rightOf = ({x, width}: {x: number; width: number}) => x + width
