import {expect, test} from './harness/test'
import {ReleasesTool} from './releases-tool'
import {soon} from './schedule'
import {Studio} from './studio'

test.use({viewport: {width: 1440, height: 1400}, actionTimeout: 20_000})

const piece = 'Start a pilot on Monday, decide in twelve weeks'
const address = '/guides/pilot'
const changed = `${piece}, for the spring edition`

test('an editor makes a release with a piece in it, schedules it, and the lake publishes it on time', async ({
  page,
  openReader,
  publication,
}) => {
  test.setTimeout(240_000)
  const studio = new Studio(page)
  const tool = new ReleasesTool(page)
  const reader = await openReader()
  const publishAt = await test.step('makes a release and adds a piece', async () => {
    await studio.signIn(await publication.signInLink())
    await tool.open()
    await tool.create('Spring edition')
    await tool.add(piece)
    await tool.piece(piece).click()
    await expect(studio.field('title').getByRole('textbox')).toHaveValue(piece)
    await studio.write('title', changed)
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    await reader.goto(address)
    await expect(reader.getByRole('heading', {level: 1})).toHaveText(piece)
    return soon()
  })

  await test.step('schedules the release', async () => {
    await tool.openRelease('Spring edition')
    await tool.schedule(publishAt)
    await expect(page.getByRole('button', {name: 'Unschedule'}).first()).toBeVisible()
  })

  await test.step('the piece changes on the site at that time, and not before', async () => {
    await reader.waitForTimeout(Math.max(0, publishAt.getTime() - Date.now() - 1_000))
    await reader.goto(address)
    await expect(reader.getByRole('heading', {level: 1})).toHaveText(piece)
    await expect(async () => {
      await reader.goto(address)
      await expect(reader.getByRole('heading', {level: 1})).toHaveText(changed, {timeout: 100})
    }).toPass({timeout: 8_000, intervals: [250]})
  })
})
