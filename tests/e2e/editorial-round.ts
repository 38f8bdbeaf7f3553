import path from 'node:path'
import type {Page} from '@playwright/test'
import type {Publication} from './harness/publication'
import {expect, test} from './harness/test'
import {pressInPreview, Studio} from './studio'

const cover = path.resolve('sanity/demo/pictures/compliance-review.png')

/**
 * Expected noise of a round: a missing page, also in a preview that shows published content while
 * it is withdrawn (React then throws an unnamed #441, whose name the server logs), and a lake that
 * is killed while the Studio is open.
 */
export const noiseOfRound = [
  /status of (404|503)/,
  /On the server this error is NEXT_HTTP_ERROR_FALLBACK;404/,
  /Minified React error #441/,
  /net::ERR_/,
  /WebSocket connection/,
]

interface Round {
  page: Page
  reader: Page
  publication: Publication
  /** Title of a new piece. */
  title: string
}

/** An editor signs in with a new link, writes a case study, publishes, changes and withdraws it. */
export async function editorialRound({page, reader, publication, title}: Round) {
  const studio = new Studio(page)
  const changed = `${title}, corrected`

  await test.step('signs in with the printed link', async () => {
    await studio.signIn(await publication.signInLink())
  })

  const address =
    await test.step('creates a case study with an address and a picture', async () => {
      await studio.create('Case studies')
      await studio.write('title', title)
      const slug = await studio.generateSlug()
      await studio.write('standfirst', 'Clerks could open the letter behind each suggestion.')
      await studio.uploadPicture(cover)
      await studio.write('cover.alt', 'A desk with two stacks of letters')
      await studio.dragHotspot(-0.2, -0.15)
      return `/case-studies/${slug}`
    })

  await test.step('adds two blocks', async () => {
    const takeaways = await studio.insertBlock('Key takeaways')
    await takeaways.getByRole('button', {name: 'Add item'}).click()
    await takeaways.getByRole('textbox').first().fill('Show the letter, and clerks check it.')
    await studio.closeBlock()
    const quote = await studio.insertBlock('Pull quote')
    await quote.getByRole('textbox').first().fill('I stopped guessing what it had read.')
    await studio.closeBlock()
  })

  await test.step('a lake that is killed loses nothing of it', async () => {
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    await publication.restartLake({signal: 'SIGKILL'})
    await page.reload()
    await expect(studio.field('title').getByRole('textbox')).toHaveValue(title)
  })

  await test.step('a reader does not see the draft', async () => {
    expect((await reader.goto(address))?.status()).toBe(404)
    await reader.goto('/case-studies')
    await expect(reader.getByText(title)).toHaveCount(0)
  })

  await test.step('published, a reader finds it on its page, its index and home', async () => {
    await studio.publish()
    await readerSees(reader, address, title)
    await expect(reader.getByText('Show the letter, and clerks check it.')).toBeVisible()
    await expect(reader.getByText('I stopped guessing what it had read.')).toBeVisible()
    await expect(reader.getByAltText('A desk with two stacks of letters')).toBeVisible()
    await readerSees(reader, '/case-studies', title)
    await readerSees(reader, '/', title)
  })

  await test.step('a changed title is in the preview only', async () => {
    await studio.write('title', changed)
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    await page.goto(`/studio/presentation?preview=${encodeURIComponent(address)}`)
    const preview = page.frameLocator('iframe')
    await expect(preview.getByRole('heading', {level: 1, name: changed})).toBeVisible()
    await reader.goto(address)
    await expect(reader.getByRole('heading', {level: 1})).toHaveText(title)
  })

  await test.step('a click on the heading opens its field', async () => {
    const preview = page.frameLocator('iframe')
    await pressInPreview(preview.getByRole('heading', {level: 1, name: changed}))
    await expect(studio.field('title').getByRole('textbox')).toHaveValue(changed)
  })

  await test.step('published again, the reader sees it change', async () => {
    await studio.publish()
    await readerSees(reader, address, changed)
  })

  await test.step('unpublished, its page is gone', async () => {
    await studio.unpublish()
    await expect(async () => {
      expect((await reader.goto(address))?.status()).toBe(404)
    }).toPass()
    await expect(async () => {
      await reader.goto('/case-studies')
      await expect(reader.getByText(changed)).toHaveCount(0, {timeout: 100})
    }).toPass()
  })
}

async function readerSees(reader: Page, address: string, text: string) {
  await expect(async () => {
    await reader.goto(address)
    await expect(reader.getByText(text).first()).toBeVisible({timeout: 100})
  }).toPass()
}
