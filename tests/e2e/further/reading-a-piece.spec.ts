import type {Locator, Page} from '@playwright/test'
import {expect, test} from '../harness/test'

test.use({onlyReads: true})

const boxOf = async (element: Locator) => {
  const box = await element.boundingBox()
  if (!box) throw new Error('It should be drawn.')
  return {...box, right: box.x + box.width, bottom: box.y + box.height}
}

test('on a phone a comparison shows each answer after the name of its column, and stays a table', async ({
  page,
}) => {
  for (const width of [375, 320]) {
    await page.setViewportSize({width, height: 800})
    await page.goto('/guides/choose-approach')
    const table = page.getByRole('table', {name: 'Three approaches by six criteria'})
    const row = table.getByRole('row', {name: /^Control over where the data is/})
    const [criterion, ...answers] = await Promise.all(
      [row.getByRole('rowheader'), ...(await row.getByRole('cell').all())].map(boxOf),
    )
    expect(answers).toHaveLength(3)
    let above = criterion
    for (const answer of answers) {
      expect(answer.y).toBeGreaterThanOrEqual(above?.bottom ?? Infinity)
      expect(answer.right).toBeLessThanOrEqual(width)
      above = answer
    }
    const frame = page.getByRole('region', {name: 'Three approaches by six criteria'})
    expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    const labels = await row
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content))
    expect(labels[1]).toContain('Managed service')
    await expect(table.getByRole('columnheader')).toHaveCount(3)
  }
  await page.setViewportSize({width: 768, height: 800})
  const cells = page.getByRole('row', {name: /^Control over/}).getByRole('cell')
  const [first, second] = await Promise.all([boxOf(cells.nth(0)), boxOf(cells.nth(1))])
  expect(second.y).toBe(first.y)
})

test('long code takes the room beside the text on a wide page, and wraps on a phone', async ({
  page,
}) => {
  await page.setViewportSize({width: 1440, height: 900})
  await page.goto('/deep-dives/retrieval')
  const code = page.locator('copy-text[data-size="wide"]').first()
  const figure = page.locator('figure[data-size="wide"]').first()
  expect((await boxOf(code)).right).toBe((await boxOf(figure)).right)
  await page.setViewportSize({width: 375, height: 800})
  const frame = code.locator('section')
  expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})

test('what is wide ends where the sheet does, on pieces, myths and own pages', async ({page}) => {
  for (const width of [1280, 1440]) {
    await page.setViewportSize({width, height: 900})
    for (const path of ['/deep-dives/retrieval', '/block-gallery']) {
      await page.goto(path)
      const wide = page.locator('main [data-size="wide"]')
      const ends = await wide.evaluateAll((all) =>
        all.map((each) => Math.round(each.getBoundingClientRect().right)),
      )
      expect(new Set(ends), path).toEqual(new Set([Math.round((width + 1280) / 2) - 32]))
    }
  }
})

test('beside the text of a myth stand its notes, and beside that of About those who write', async ({
  page,
}) => {
  await page.setViewportSize({width: 1280, height: 900})
  const text = page.locator('[data-body] > p').first()
  await page.goto('/myths/pre-trained-is-enough')
  const note = page.locator('[data-side-note]:visible').first()
  expect((await boxOf(note)).x).toBeGreaterThan((await boxOf(text)).right)
  await page.goto('/about')
  const people = page.getByRole('region', {name: 'Who writes here'})
  expect((await boxOf(people)).x).toBeGreaterThan((await boxOf(text)).right)
  expect((await boxOf(people)).y).toBeLessThan(500)
})

test('the controls of a film lie below its picture, not on it', async ({page}) => {
  for (const width of [375, 1440]) {
    await page.setViewportSize({width, height: 900})
    await page.goto('/case-studies/product-descriptions')
    const film = page.locator('video')
    const {width: wide, height} = await boxOf(film)
    expect(height - (wide * 9) / 16).toBeCloseTo(64, 0)
    await expect(film).toHaveCSS('object-position', '50% 0%')
  }
})

test('the dot between two facts ends no line and begins none', async ({page}) => {
  for (const width of [320, 375, 412]) {
    await page.setViewportSize({width, height: 800})
    await page.goto('/case-studies')
    const edges = await page.locator('[data-plate] ul').evaluateAll((lists) =>
      lists.flatMap((list) => {
        const clip = Number.parseFloat(getComputedStyle(list).fontSize) * 0.8
        const left = list.getBoundingClientRect().left
        return [...list.children].map((item) => ({
          begins: item.getBoundingClientRect().left === left,
          // The dot stands in the middle of the room before a fact.
          dot: Number.parseFloat(getComputedStyle(item).paddingInlineStart) / 2,
          clip,
          after: getComputedStyle(item, '::after').content,
        }))
      }),
    )
    expect(edges.filter(({begins}) => !begins).length).toBeGreaterThan(0)
    expect(edges.every(({after}) => after === 'none')).toBe(true)
    expect(edges.filter(({begins, dot, clip}) => begins && dot > clip)).toEqual([])
  }
})

test('notes stand beside the text where there is room, else at the end, and once for everybody', async ({
  page,
}) => {
  await page.setViewportSize({width: 1280, height: 900})
  await page.goto('/deep-dives/evaluation')
  const [note, list] = [
    page.getByRole('note', {name: ''}).filter({hasText: 'schoolbook'}),
    listOf(page),
  ]
  const mark = page.getByRole('link', {name: 'Note 1'})
  await expect(note).toBeVisible()
  await expect(list).toBeHidden()
  expect((await boxOf(note)).x).toBeGreaterThan((await boxOf(page.locator('[data-body]'))).right)
  expect(Math.abs((await boxOf(note)).y - (await boxOf(mark)).y)).toBeLessThan(100)

  // With a keyboard its mark leads to the list, and back.
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(list).toBeVisible()
  await page.getByRole('link', {name: 'Back to the sentence of note 1'}).click()
  await expect(list).toBeHidden()

  await page.setViewportSize({width: 1200, height: 900})
  await expect(note).toBeHidden()
  await expect(list).toBeVisible()
  await page.setViewportSize({width: 1280, height: 900})
  await page.emulateMedia({media: 'print'})
  await expect(note).toBeHidden()
  await expect(list).toBeVisible()
})

const listOf = (page: Page) => page.getByRole('region', {name: 'Notes'})

test('a list under an outcome does not say it again with each case', async ({page}) => {
  await page.goto('/outcomes')
  const worked = page.getByRole('region', {name: 'It worked'})
  await expect(worked.getByRole('listitem').first()).toBeVisible()
  await expect(worked.getByText('It worked')).toHaveCount(1)
  const told = page.getByRole('link', {name: 'see what a case tells'})
  await expect(told).toHaveAttribute('href', '/about#sending-us-a-case')
  await told.click()
  await expect(page.getByRole('heading', {name: 'Sending us a case'})).toBeInViewport()
})

test('notes close together lie neither over each other nor over a wide block', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900})
  await page.goto('/deep-dives/evaluation')
  // As many as an editor may ever put there.
  await page
    .locator('[data-side-note]')
    .first()
    .evaluate((note) => {
      for (let count = 0; count < 8; count++) note.after(note.cloneNode(true))
    })
  const shown = page.locator('[data-side-note], [data-body] > [data-size="wide"]')
  const boxes = await Promise.all((await shown.all()).map(boxOf))
  expect(boxes.length).toBeGreaterThan(9)
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      expect(one.bottom <= other.y || other.bottom <= one.y).toBe(true)
})

test('the contents mark the part that is read, also after a jump', async ({page}) => {
  await page.setViewportSize({width: 1440, height: 900})
  await page.goto('/guides/pilot')
  const contents = page.getByRole('navigation', {name: 'Contents'})
  const current = contents.locator('a[aria-current]')
  await expect(current).toHaveCount(0)
  await page.evaluate(() => document.getElementById('what-it-costs')?.scrollIntoView())
  await expect(current).toHaveText('What it costs')
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}))
  await expect(current).toHaveCount(0)
})

test('the contents of an interview are its questions, and its speaker is named once', async ({
  page,
}) => {
  await page.setViewportSize({width: 1440, height: 900})
  await page.goto('/interviews/compliance-officer')
  const contents = page.getByRole('navigation', {name: 'Contents'})
  await contents.getByRole('link', {name: 'Did you tell anybody?'}).click()
  await expect(page).toHaveURL(/#q-did-you-tell-anybody$/)
  await expect(page.getByText('Maren Oduya asks')).toHaveCount(1)
  const body = page.locator('[data-body]')
  await expect(body.getByRole('link', {name: 'Ruben Castellane'})).toHaveCount(1)
  // An address from before.
  await page.goto('/interviews/compliance-officer#q-q-did-you-tell-anybody')
  await expect(page.getByRole('heading', {name: 'Did you tell anybody?'})).toBeInViewport()
})

test('on paper a piece has one size of text, its address and no furniture', async ({page}) => {
  await page.goto('/guides/pilot')
  await page.emulateMedia({media: 'print'})
  await expect(page.getByText(/\/guides\/pilot$/).first()).toBeVisible()
  const furniture = [
    page.getByRole('navigation'),
    page.getByRole('contentinfo'),
    page.getByRole('button'),
    page.getByRole('heading', {name: 'Read next'}),
  ]
  for (const part of furniture)
    await expect(part.filter({visible: true}), String(part)).toHaveCount(0)
  const sizes = await page
    .locator('[data-body] > p, section[aria-labelledby^="takeaways"] li')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fontSize))
  expect([...new Set(sizes)]).toEqual(['14px'])
  const link = page.locator('[data-body] p > a[href="/guides/privacy"]').first()
  const target = await link.evaluate((element) => getComputedStyle(element, '::after').content)
  expect(target).toContain('/guides/privacy')
  const sheets = (await page.pdf({format: 'A4'})).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(sheets?.length).toBeLessThanOrEqual(9)
})

test('the skip link moves the focus, not only the page', async ({page}) => {
  await page.goto('/guides/pilot')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
