import type {Page} from '@playwright/test'
import {expect, test} from './harness/test'
import {Studio} from './studio'

test.use({viewport: {width: 1440, height: 1400}, actionTimeout: 10_000})

test('a required field says at its place what it wants, until it is filled', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const title = studio.field('title')
  const publish = page.getByTestId('action-publish')
  const says = page.getByText('Give the piece a title.')
  await studio.signIn(await publication.signInLink())
  await studio.create('Case studies')
  await studio.write('title', 'Soon gone')
  await studio.generateSlug()
  await studio.write('standfirst', 'All that is required, until the title goes.')
  await expect(publish).toBeEnabled()

  await studio.write('title', '')
  await title.getByTestId('input-validation-icon-error').hover()
  await expect(says).toBeVisible()
  await expect(publish).toBeDisabled()

  await studio.write('title', 'Here to stay')
  await expect(title.getByTestId('input-validation-icon-error')).toHaveCount(0)
  await expect(says).toHaveCount(0)
  await studio.publish()
})
