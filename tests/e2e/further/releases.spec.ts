import {expect, test} from '../harness/test'
import {ReleasesTool} from './releases-tool'
import {later} from './schedule'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

const piece = 'Start a pilot on Monday, decide in twelve weeks'
const address = '/guides/pilot'
const others = [
  {title: 'What it takes to run a model yourself', address: '/deep-dives/private-hosting'},
  {title: 'How to read a leaderboard', address: '/deep-dives/reading-leaderboards'},
]
const changed = `${piece}, for the spring edition`

test('an editor makes a release of three pieces, previews and schedules it, and the lake publishes them on time', async ({
  page,
  openReader,
  publication,
  expectedNoise,
}) => {
  // The lake is started again at a later time.
  expectedNoise.push(/net::ERR_/, /WebSocket connection/, /status of 503/)
  const studio = new Studio(page)
  const tool = new ReleasesTool(page)
  const reader = await openReader()
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
    const heading = page.frameLocator('iframe').getByRole('heading', {level: 1})
    // Contains: the preview adds hidden characters by which a click finds its field.
    await expect(heading).toContainText(changed)
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
  })
})
