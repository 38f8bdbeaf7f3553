import {chartExample} from '@/components/blocks/chart/example'
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
  await studio.closeBlock()
  await expect(chart.getByText('Minutes that were saved')).toBeVisible()
})
