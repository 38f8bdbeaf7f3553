import {expect, test} from '../harness/test'
import {openSlowly, pressOnceEach} from '../presses'

test.use({viewport: {width: 1280, height: 1000}})

test('twenty presses on Publish, each with the last key, publish twenty times', async ({
  page,
  publication,
}) => {
  await pressOnceEach(await openSlowly(page, publication), publication, 20)
})

test('Schedule asks for the time after one press, or leads to what is wrong', async ({
  page,
  publication,
}) => {
  const studio = await openSlowly(page, publication)
  const standfirst = studio.field('standfirst').getByRole('textbox')
  const schedule = async () => {
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'Schedule publish'}).click()
  }

  await standfirst.fill('')
  await schedule()
  await expect(page.getByRole('alert').filter({hasText: 'Not scheduled yet'})).toBeVisible()
  await expect(standfirst).toBeFocused()

  await standfirst.fill('Ask these questions before a sentence leaves the house.')
  await schedule()
  await expect(page.getByRole('dialog').getByTestId('date-input')).toBeVisible()
})
