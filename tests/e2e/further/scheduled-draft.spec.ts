import {expect, test} from '../harness/test'
import {later, typeTime} from './schedule'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

const piece = 'Redesign a tool with the people who are not using it'
const changed = 'Redesign a tool with the people who stopped using it'

test('a scheduled draft is published on time by a lake that was killed in between', async ({
  page,
  openReader,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/net::ERR_/, /WebSocket connection/, /status of 503/)
  const studio = new Studio(page)
  const reader = await openReader()
  const heading = reader.getByRole('heading', {level: 1})
  let publishAt = new Date()

  await test.step('an editor changes a piece and schedules the draft', async () => {
    await studio.enter(await publication.session())
    await studio.open('guide', piece)
    await studio.write('title', changed)
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'Schedule publish'}).click()
    const dialog = page.getByRole('dialog')
    publishAt = later()
    await typeTime(dialog.getByTestId('date-input'), publishAt)
    await dialog.getByTestId('confirm-button').click()
    await expect(page.getByText('Scheduled to be published').first()).toBeVisible()
    await expect(studio.field('title').getByRole('textbox')).toHaveAttribute('readonly')
  })

  await test.step('the lake is killed and started, and nothing is published early', async () => {
    await publication.restartLake({signal: 'SIGKILL'})
    await reader.goto('/guides/redesign-with-users')
    await expect(heading).toHaveText(piece)
  })

  await test.step('once its time has come a reader finds it, and the Studio tells', async () => {
    await publication.restartLake({signal: 'SIGTERM', at: publishAt})
    await expect(async () => {
      await reader.goto('/guides/redesign-with-users')
      await expect(heading).toHaveText(changed, {timeout: 100})
    }).toPass()
    await expect(page.getByText(/published as part of/)).toBeVisible()
  })
})

test('an editor who dates a piece ahead is led from Publish to Schedule', async ({
  page,
  publication,
}) => {
  const id = 'drafts.guide-redesign-with-users'
  const found = await publication.query(`*[_id == "guide-redesign-with-users"][0]`)
  const dated = {...Object(found), _id: id, _type: 'guide', publishedAt: '2031-01-01T08:00:00Z'}
  await publication.write([dated])
  const studio = new Studio(page)
  await studio.signIn(await publication.signInLink())
  await page.goto('/studio/intent/edit/id=guide-redesign-with-users;type=guide')
  const day = page.getByRole('dialog').getByTestId('date-input')

  await test.step('beside Publish it stands before a press, with the way to the schedule', async () => {
    await page.getByRole('button', {name: '1 thing to do first'}).click()
    await expect(page.getByRole('menuitem', {name: /before 1 January 2031/})).toBeVisible()
    await page.getByRole('menuitem', {name: 'Schedule it instead'}).click()
    await expect(day).toHaveValue(/Jan 1, 2031/)
    await page.getByRole('button', {name: 'Close dialog'}).click()
    await expect(day).toHaveCount(0)
  })

  await test.step('Publish says it too, and its message schedules', async () => {
    await page.getByTestId('action-publish').click()
    const refusal = page.getByRole('alert').filter({hasText: 'Not published yet'}).first()
    await expect(refusal).toContainText(/before 1 January 2031.*Schedule publish/)
    await refusal.getByRole('button', {name: 'Schedule it instead'}).click()
    await expect(day).toHaveValue(/Jan 1, 2031/)
    await page.getByRole('button', {name: 'Close dialog'}).click()
    await expect(day).toHaveCount(0)
  })

  await test.step('the menu beside Publish schedules as ever, in one dialog', async () => {
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'Schedule publish'}).click()
    await expect(day).toHaveCount(1)
    await expect(day).toHaveValue(/Jan 1, 2031/)
  })
  await publication.mutate([{delete: {id}}])
})
