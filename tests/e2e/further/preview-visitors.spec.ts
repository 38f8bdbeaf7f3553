import type {Locator, Page} from '@playwright/test'
import type {Mutation, Publication} from '../harness/publication'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'
import {leaveNote} from './notes'

const piece = '/studio/intent/edit/id=deep-dive-model-licences;type=deepDive'
const address = '/deep-dives/model-licences'
const remark = 'Our lawyers read this clause otherwise.'

test('an editor, a client and a stranger: a draft is shared, discussed, taken back and published', async ({
  page,
  openReader,
  publication,
  expectedNoise,
}, info) => {
  // The site is restarted, and visitors open closed links.
  expectedNoise.push(/status of (404|410|503)/, /net::ERR_/, /Failed to fetch|NetworkError/)
  const {siteUrl} = publication
  const studio = new Studio(page)
  const [client, stranger] = [await openReader(), await openReader()]
  const heading = (reader: Page) => reader.getByRole('heading', {level: 1})
  await studio.enter(await publication.session())
  await page.goto(piece)
  await expect(studio.field('title')).toBeVisible()
  let presses = 0
  const press = async (what: Locator) => {
    presses += 1
    await what.click()
  }
  const share = async (label: string) => {
    await press(page.getByRole('tab', {name: 'Share preview'}))
    await page.getByLabel('For whom').fill(label)
    await press(page.getByRole('button', {name: 'Make link'}))
    await expect(page.getByRole('heading', {name: `The address for ${label}`})).toBeVisible()
    return page.locator('input[readonly]').first().inputValue()
  }
  const write = () => page.getByRole('tab', {name: 'Write'}).click()

  const from = Date.now()
  const link = await test.step('a link is made, ready to be sent, with four presses', async () => {
    const made = await share('Acme Ltd')
    await press(page.getByRole('button', {name: 'Copy'}))
    await expect(page.getByText(/^(Copied\.|It is selected)/)).toBeVisible()
    const mail = page.getByRole('link', {name: 'E-mail'})
    const {searchParams} = new URL((await mail.getAttribute('href')) ?? '')
    expect(searchParams.get('body')).toContain(made)
    expect(presses).toBeLessThanOrEqual(4)
    return made
  })
  const seconds = ((Date.now() - from) / 1000).toFixed(1)
  info.annotations.push({type: 'made and copied', description: `${presses} presses, ${seconds} s`})

  await test.step('the client reads it; a stranger, and a changed address, get nothing', async () => {
    expect((await client.goto(link))?.status()).toBe(200)
    await expect(heading(client)).toContainText('licence')
    await expect(page.getByText(/^Opened once, last on/)).toBeVisible()
    const other = link.endsWith('A') ? 'B' : 'A'
    for (const closed of [address, `${link.slice(0, -1)}${other}`, `${link}/guide-pilot`])
      expect((await stranger.goto(closed))?.status()).toBe(404)
  })

  await test.step('the client leaves a note on a paragraph, and the editor has it at its field', async () => {
    await leaveNote(client, 'Anna Reed', remark)
    await write()
    await expect(page.getByText('1 note from visitors of a preview')).toBeVisible()
    await page.getByRole('button', {name: /^Go to the notes on/}).click()
    await expect(page.getByText(remark)).toBeVisible()
    await expect(page.getByText('Anna Reed, by the link for Acme Ltd')).toBeVisible()
    const notes = await publication.query('*[_type == "previewNote"]{text, path, piece}')
    expect(notes).toMatchObject([{text: remark, piece: {id: 'deep-dive-model-licences'}}])
    await page.getByRole('button', {name: 'Resolve the note of Anna Reed'}).click()
    await expect(page.getByText(remark)).toHaveCount(0)
  })

  await test.step('what is written while it is open is seen at the next visit', async () => {
    await studio.write('title', 'Licences, read by a lawyer')
    await expect(async () => {
      await client.goto(link)
      await expect(heading(client)).toHaveText('Licences, read by a lawyer', {timeout: 100})
    }).toPass()
  })

  await test.step('it is extended; once its time is over, it opens nothing', async () => {
    const ends = client.getByRole('complementary', {name: 'About this preview'}).locator('time')
    const before = await ends.getAttribute('datetime')
    await page.getByRole('tab', {name: 'Share preview'}).click()
    await page.getByRole('button', {name: 'Extend for Acme Ltd'}).click()
    await page.getByLabel('Ends').last().selectOption({label: 'In 30 days'})
    await page.getByRole('button', {name: 'Extend it'}).click()
    await expect(page.getByText(/^The link for Acme Ltd now ends on/)).toBeVisible()
    await client.goto(link)
    expect(Date.parse((await ends.getAttribute('datetime')) ?? '')).toBeGreaterThan(
      Date.parse(before ?? ''),
    )
    await publication.restartSite('SIGTERM', new Date(Date.now() + 31 * 86_400_000))
    expect((await client.goto(link))?.status()).toBe(410)
    await expect(heading(client)).toHaveText('This preview has ended')
    await publication.restartSite('SIGTERM')
    expect((await client.goto(link))?.status()).toBe(200)
  })

  await test.step('it is revoked, and another made, which leads to the page once it is published', async () => {
    await page.getByRole('button', {name: 'Revoke for Acme Ltd'}).click()
    await page.getByRole('button', {name: 'Revoke it'}).click()
    await expect(page.getByText('Earlier links (1)')).toBeVisible()
    expect((await client.goto(link))?.status()).toBe(410)
    await expect(heading(client)).toHaveText('This preview was withdrawn')
    const second = await share('Nordwind')
    expect((await client.goto(second))?.status()).toBe(200)
    await publication.mutate(await published(publication))
    await expect(async () => {
      await client.goto(second)
      await expect(client).toHaveURL(`${siteUrl}${address}`, {timeout: 100})
    }).toPass()
  })

  await test.step('a campaign link counts its readers, and the page keeps its address', async () => {
    await page.goto(piece)
    await page.getByRole('tab', {name: 'Share preview'}).click()
    await page.getByLabel('Campaign', {exact: true}).selectOption('Monthly letter to subscribers')
    const campaignLink = await page.getByLabel('Campaign link').inputValue()
    expect(campaignLink).toContain('?utm_source=newsletter&utm_medium=email&utm_campaign=')
    expect((await client.goto(campaignLink))?.status()).toBe(200)
    const canonical = client.locator('link[rel="canonical"]')
    await expect(canonical).toHaveAttribute('href', `${siteUrl}${address}`)
    await expect(page.getByRole('figure')).toHaveCount(4)
  })
})

/** Mutations that publish the draft, which is not complete enough for the Studio. */
async function published({query}: Publication): Promise<Mutation[]> {
  const draft = await query('*[_id == "drafts.deep-dive-model-licences"][0]')
  const document = {...(draft as {_id: string; _type: string}), publishedAt: '2026-01-01T00:00:00Z'}
  return [
    {createOrReplace: {...document, _id: 'deep-dive-model-licences'}},
    {delete: {id: document._id}},
  ]
}
