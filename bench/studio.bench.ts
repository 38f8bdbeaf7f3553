import type {Page} from '@playwright/test'
import {expect, test} from '@/tests/e2e/harness/test'
import {Studio} from '@/tests/e2e/studio'
import {percentile} from './percentile'

// Opening the Studio and a piece in it, in seconds, as an editor waits. Prints medians and the
// longest; fails over the bounds, which hold for two quiet cores.

test.use({viewport: {width: 1440, height: 900}})

const bounds = {desk: 6, piece: 2.5}
const times = {desk: 5, piece: 9}

const pieces = ['caseStudy', 'interview', 'deepDive', 'guide']

test('the Studio opens from a link within 6 seconds, and a piece within 2.5', async ({
  page,
  publication,
  openReader,
}) => {
  test.setTimeout(300_000)
  const fresh: number[] = []
  const again: number[] = []
  const desk: number[] = []
  for (let round = 0; round < times.desk; round++) {
    // A browser of its own, which has nothing of the Studio yet.
    const editor = await openReader()
    await editor.setViewportSize({width: 1440, height: 900})
    const link = await publication.signInLink()
    fresh.push(await secondsOf(() => openFilled(editor, link)))
    again.push(await secondsOf(() => openFilled(editor, '/studio')))
    desk.push(await secondsOf(() => openDesk(editor)))
    await editor.context().close()
  }
  const opened: number[] = []
  await new Studio(page).enter(await publication.session())
  for (let round = 0; round < times.piece; round++) {
    const type = pieces[round % pieces.length] ?? 'guide'
    await page.goto(`/studio/structure/${type}`)
    const rows = page.getByTestId('document-list-pane').getByRole('link')
    const row = rows.nth(Math.floor(round / pieces.length))
    await expect(row).toBeVisible()
    opened.push(
      await secondsOf(async () => {
        await row.click()
        const form = new Studio(page)
        await expect(form.field('title').getByRole('textbox')).toBeEditable()
        await expect(form.field('title').getByRole('textbox')).not.toHaveValue('')
      }),
    )
  }
  print('link to start page, new browser', fresh)
  print('address to start page, known browser', again)
  print('press on “Write” to the desk', desk)
  print('press to editable piece', opened)
  expect(percentile(fresh, 0.5)).toBeLessThanOrEqual(bounds.desk)
  expect(percentile(opened, 0.5)).toBeLessThanOrEqual(bounds.piece)
})

/** Opens an address of the Studio, until its start page shows what was published. */
async function openFilled(page: Page, address: string) {
  await page.goto(address)
  await expect(page.getByRole('list', {name: 'Last published'})).toBeVisible()
}

async function openDesk(page: Page) {
  await page.getByRole('link', {name: 'Write', exact: true}).click()
  await expect(page.getByTestId('pane-item-Case studies')).toBeVisible()
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function print(what: string, seconds: number[]) {
  const median = percentile(seconds, 0.5).toFixed(2)
  const longest = Math.max(...seconds).toFixed(2)
  console.log(`${what}: median ${median} s, longest ${longest} s, ${seconds.length} times`)
}
