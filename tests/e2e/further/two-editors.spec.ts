import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

const typed = 'Every clerk reads what the model read, and signs for it by name and by date.'
const standfirst = 'What happened when two desks shared one queue, one model and one rule book.'

test('two editors see each other, and lose no keystroke of what they type at once', async ({
  page,
  openReader,
  publication,
}) => {
  const otherPage = await openReader()
  const [ada, grace] = [new Studio(page), new Studio(otherPage)]

  await test.step('both sign in under their own names', async () => {
    await ada.enter(await publication.session('Ada Quill'))
    await grace.enter(await publication.session('Grace Vellum'))
  })

  await test.step('one writes, the other opens the same document', async () => {
    await ada.create('Case studies')
    await ada.write('title', 'Two desks')
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    await otherPage.goto(page.url())
    await expect(grace.field('title').getByRole('textbox')).toHaveValue('Two desks')
  })

  await test.step('each sees the other in the document', async () => {
    await seesAvatar(page, 'Grace Vellum')
    await seesAvatar(otherPage, 'Ada Quill')
  })

  await test.step('both type in different fields at the same time', async () => {
    const title = ada.field('title').getByRole('textbox')
    const text = grace.field('standfirst').getByRole('textbox')
    await title.fill('')
    await Promise.all([
      title.pressSequentially(typed, {delay: 25}),
      text.pressSequentially(standfirst, {delay: 25}),
    ])
    for (const studio of [ada, grace]) {
      await expect(studio.field('title').getByRole('textbox')).toHaveValue(typed)
      await expect(studio.field('standfirst').getByRole('textbox')).toHaveValue(standfirst)
    }
  })

  await test.step('all of it is stored', async () => {
    await page.reload()
    await expect(ada.field('title').getByRole('textbox')).toHaveValue(typed)
    await expect(ada.field('standfirst').getByRole('textbox')).toHaveValue(standfirst)
  })
})

/** The avatar shows initials; the name is its accessible name. */
async function seesAvatar(page: Page, name: string) {
  const initials = name
    .split(' ')
    .map(([letter]) => letter)
    .join('')
  const avatar = page.locator(`[data-ui="Avatar"]`).filter({hasText: initials})
  await expect(avatar.first()).toBeVisible()
}
