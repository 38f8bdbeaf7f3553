import {expect, test} from '../harness/test'
import {leaveNote} from './notes'
import {ReleasesTool} from './releases-tool'
import {later} from './schedule'
import type {Publication} from '../harness/publication'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

const piece = 'Start a pilot on Monday, decide in twelve weeks'
const address = '/guides/pilot'
const others = [
  {title: 'What it takes to run a model yourself', address: '/deep-dives/private-hosting'},
  {title: 'How to read a leaderboard', address: '/deep-dives/reading-leaderboards'},
]
const wholeRelease = 'The whole release “Spring edition”, with all its pieces'
const changed = `${piece}, for the spring edition`

test('an editor makes a release of three pieces, previews and schedules it, and the lake publishes them on time', async ({
  page,
  openReader,
  publication,
  expectedNoise,
}) => {
  // The lake is restarted at a later time.
  expectedNoise.push(/net::ERR_/, /WebSocket connection/, /status of (404|503)/)
  const studio = new Studio(page)
  const tool = new ReleasesTool(page)
  const [reader, client] = [await openReader(), await openReader()]
  const heading = client.getByRole('heading', {level: 1})
  await test.step('makes a release and adds three pieces', async () => {
    await studio.enter(await publication.session())
    await tool.open()
    await tool.create('Spring edition')
    await tool.add(piece)
    await tool.piece(piece).click()
    await expect(studio.field('title').getByRole('textbox')).toHaveValue(piece)
    await studio.write('title', changed)
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    for (const {title} of others) {
      await tool.openRelease('Spring edition')
      await tool.add(title)
      await tool.piece(title).click()
      await expect(studio.field('title').getByRole('textbox')).toHaveValue(title)
      await studio.write('title', `${title}, in spring`)
      await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    }
    await reader.goto(address)
    await expect(reader.getByRole('heading', {level: 1})).toHaveText(piece)
  })

  await test.step('previews a piece as it will be, while readers see it as it is', async () => {
    const release = await publication.query(
      'releases::all()[metadata.title == "Spring edition"][0].name',
    )
    const preview = new URLSearchParams({preview: address, perspective: String(release)})
    await page.goto(`/studio/presentation?${preview}`)
    const previewed = page.frameLocator('iframe').getByRole('heading', {level: 1})
    // Contains, because previews add stega characters.
    await expect(previewed).toContainText(changed)
  })

  const link = await test.step('shares the whole release with a client', async () => {
    await tool.openRelease('Spring edition')
    await tool.piece(changed).click()
    await page.getByRole('tab', {name: 'Share preview'}).click()
    await page.getByLabel('For whom').fill('Acme Ltd')
    await page.getByLabel('Shows').selectOption({label: wholeRelease})
    await page.getByRole('button', {name: 'Make link'}).click()
    await expect(page.getByRole('heading', {name: 'The address for Acme Ltd'})).toBeVisible()
    const made = await page.locator('input[readonly]').first().inputValue()
    await client.goto(made)
    await expect(heading).toHaveText('Spring edition')
    const listed = client.locator('main li')
    await expect(listed).toHaveCount(3)
    await listed.getByRole('link', {name: changed}).click()
    await expect(heading).toHaveText(changed)
    await client.getByRole('link', {name: 'All pieces'}).click()
    // Other pieces have no page under the link, and the site is unchanged.
    expect((await client.goto(`${made}/deep-dive-model-licences`))?.status()).toBe(404)
    await client.goto(address)
    await expect(heading).toHaveText(piece)
    return made
  })

  await test.step('links from one of its pieces to another stay within the preview', async () => {
    await publication.mutate([await withLinkTo(publication, 'guide-pilot')])
    await client.goto(`${link}/deep-dive-private-hosting`)
    await client.getByRole('main').getByRole('link', {name: changed}).first().click()
    await expect(client).toHaveURL(`${link}/guide-pilot`)
    await expect(heading).toHaveText(changed)
  })

  await test.step('a note on a piece stands in the form of its version, and names the release', async () => {
    await leaveNote(client, 'Anna Reed', 'In spring, we say weeks.')
    await tool.openRelease('Spring edition')
    await tool.piece(changed).click()
    await expect(page.getByText('In spring, we say weeks.')).toBeVisible()
    const which = 'Anna Reed, by the link for Acme Ltd, in the release “Spring edition”'
    await expect(page.getByText(which)).toBeVisible()
    await page.getByRole('button', {name: 'Resolve the note of Anna Reed'}).click()
    await expect(page.getByText('In spring, we say weeks.')).toHaveCount(0)
  })

  const publishAt = later()

  await test.step('schedules the release', async () => {
    await tool.openRelease('Spring edition')
    await tool.schedule(publishAt)
    await expect(page.getByRole('button', {name: 'Unschedule'}).first()).toBeVisible()
  })

  await test.step('the piece changes on the site at that time, and not before', async () => {
    await reader.goto(address)
    await expect(reader.getByRole('heading', {level: 1})).toHaveText(piece)
    await publication.restartLake({signal: 'SIGTERM', at: publishAt})
    await expect(async () => {
      await reader.goto(address)
      await expect(reader.getByRole('heading', {level: 1})).toHaveText(changed, {timeout: 100})
    }).toPass()
    for (const {title, address: other} of others) {
      await expect(async () => {
        await reader.goto(other)
        await expect(reader.getByRole('heading', {level: 1})).toHaveText(`${title}, in spring`, {
          timeout: 100,
        })
      }).toPass()
    }
    await client.goto(`${link}/guide-pilot`)
    await expect(client).toHaveURL(address)
  })
})

/** The release's version of the piece on private hosting, with another related piece. */
async function withLinkTo({query}: Publication, id: string) {
  const version = await query('*[_id match "versions.*.deep-dive-private-hosting"][0]')
  const related = [{_type: 'reference', _key: 'next', _ref: id}]
  return {createOrReplace: Object.assign(version as {_id: string; _type: string}, {related})}
}
