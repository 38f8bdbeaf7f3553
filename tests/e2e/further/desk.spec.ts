import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1200}})

test('the desk shows what is begun, what is due, and where a document appears', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const list = page.getByTestId('document-list-pane')
  await studio.enter(await publication.session())
  await page.goto('/studio/structure')

  await test.step('in progress are the drafts, and nothing else', async () => {
    await page.getByTestId('pane-item-In progress').click()
    await expect(list.getByText(/^Reading a model/).first()).toBeVisible()
    await expect(list.getByText('The review tool that worked and was not used')).toHaveCount(0)
  })

  await test.step('a guide past its date needs review', async () => {
    await page.getByTestId('pane-item-Needs review').click()
    await expect(list.getByText(/^Write a test set/).first()).toBeVisible()
  })

  await test.step('what is scheduled stands under its day', async () => {
    await page.getByTestId('pane-item-Scheduled').click()
    await expect(page.getByRole('heading', {name: /January 7, 2030/})).toBeVisible()
    await expect(page.getByText('House rules for drafts that nobody wrote')).toBeVisible()
  })

  await test.step('a myth lists its evidence', async () => {
    await page.getByTestId('pane-item-Pieces by myth').click()
    await list.getByText(/^Bringing in a language model/).click()
    await expect(page.getByText('The review tool that worked and was not used')).toBeVisible()
  })

  await test.step('a person knows where they appear and who refers to them', async () => {
    await page.goto('/studio/structure/person')
    await list.getByText('Maren Oduya').click()
    await page
      .getByRole('tab', {name: 'Where it appears'})
      .or(page.getByText('Where it appears'))
      .first()
      .click()
    await expect(page.getByRole('link', {name: '/people/maren-oduya'})).toBeVisible()
    await expect(page.getByText('Privacy before the first prompt')).toBeVisible()
  })
})
