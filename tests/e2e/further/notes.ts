import {expect, type Page} from '@playwright/test'

/** Writes a visitor's note on the first long paragraph of a preview. */
export async function leaveNote(visitor: Page, name: string, text: string) {
  await visitor.getByRole('button', {name: 'Leave notes'}).click()
  const paragraph = visitor.locator('main article p:visible').filter({hasText: /.{80}/}).first()
  await paragraph.getByRole('button').click()
  const form = visitor.getByRole('dialog', {name: 'A note to the editors'})
  await form.getByLabel('Your name').fill(name)
  await form.getByLabel('Your note').fill(text)
  await form.getByRole('button', {name: 'Send'}).click()
  await expect(visitor.getByText('Sent: the editors have your note.')).toBeVisible()
  await expect(form).toHaveCount(0)
}
