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
    await page.getByTestId('pane-item-Filed under').click()
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

test('the start page begins a piece, and follows what is begun, asked for and published', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const start = page.getByRole('heading', {name: 'Start', exact: true})
  const backToStart = async () => {
    await page.getByRole('link', {name: 'Start', exact: true}).click()
    await expect(start).toBeVisible()
  }
  const listed = (list: string) => page.getByRole('list', {name: list, exact: true})

  await test.step('a sign-in link leads to it', async () => {
    await studio.signIn(await publication.signInLink())
    await expect(page.getByText('None yet. A draft that you changed last')).toBeVisible()
  })

  await test.step('the keyboard opens an empty form from it', async () => {
    const guide = page.getByRole('link', {name: 'Guide', exact: true})
    await guide.focus()
    await guide.press('Enter')
    await expect(studio.field('title').getByRole('textbox')).toBeEmpty()
    await studio.write('title', 'Begun at the start page')
    await expect(page.getByTestId('document-list-pane')).toContainText('Begun at the start page')
  })

  await test.step('what was begun is among your drafts, and a press away', async () => {
    await backToStart()
    await listed('Drafts').getByText('Begun at the start page').click()
    await expect(studio.field('title').getByRole('textbox')).toHaveValue('Begun at the start page')
  })

  await test.step('a note of a visitor stands there while the page is open', async () => {
    await backToStart()
    await expect(listed('To be checked again')).toContainText('Write a test set')
    const note = {
      _id: 'previewNotes.one',
      _type: 'previewNote',
      name: 'Anna Reed',
      text: 'Nine, not eight.',
      piece: {id: 'model-licences', type: 'deepDive', title: 'Reading a licence'},
    }
    await publication.write([note])
    await expect(listed('Asked for by visitors of a preview')).toContainText('Nine, not eight.')
  })

  await test.step('what was published says after how long readers saw it', async () => {
    await studio.open('guide', 'Privacy before the first prompt')
    await studio.write('title', 'Privacy before any prompt')
    await studio.publish()
    await expect(page.getByText(/^Readers see it, after/)).toBeVisible()
    await backToStart()
    const newest = listed('Last published').getByRole('link').first()
    await expect(newest).toContainText('Privacy before any prompt')
    await expect(newest).toContainText('by you')
    await expect(newest).toContainText(/Readers saw it after \d+\.\d s/)
  })

  await test.step('a phone shows it without scrolling sideways', async () => {
    await page.setViewportSize({width: 390, height: 844})
    await expect(page.getByRole('link', {name: 'Case study', exact: true})).toBeVisible()
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('h2, .start-row, .start-kind')].filter(
        (element) => element.getBoundingClientRect().right > window.innerWidth,
      ),
    )
    expect(outside).toEqual([])
  })
})
