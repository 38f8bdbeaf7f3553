import {expect, test} from './harness/test'
import {delay, openSlowly, pressAtOnce, pressOnceEach} from './presses'

test.use({viewport: {width: 1280, height: 1000}})
// A retry would be a second press.
test.describe.configure({retries: 0})

test('one press on Publish is enough while the Studio still saves and checks, or leads to what is wrong', async ({
  page,
  publication,
}) => {
  const studio = await openSlowly(page, publication)
  await pressOnceEach(studio, publication, 3)

  await test.step('a piece with a fault stays a draft, and the field is led to', async () => {
    const standfirst = studio.field('standfirst').getByRole('textbox')
    await standfirst.fill('')
    await pressAtOnce(page.getByTestId('action-publish'))
    const refusal = page.getByRole('alert').filter({hasText: 'Not published yet'})
    await expect(refusal).toContainText('Standfirst')
    await expect(standfirst).toBeFocused()
    expect(await publication.query(`*[_id == "guide-privacy"][0].standfirst`)).not.toBe('')
  })

  const answered = () => page.waitForResponse((answer) => answer.url().includes('document.publish'))
  const standfirst = () => publication.query(`*[_id == "guide-privacy"][0].standfirst`)

  await test.step('mended, one press publishes it', async () => {
    const mended = 'Ask these questions before a sentence leaves the house.'
    const published = answered()
    await studio.write('standfirst', mended)
    await pressAtOnce(page.getByTestId('action-publish'))
    expect((await published).ok(), 'the lake publishes').toBe(true)
    expect(await standfirst()).toBe(mended)
  })

  await test.step('words written while it publishes go out with a second press', async () => {
    const isSent = page.waitForRequest((request) => request.url().includes('document.publish'))
    const second = answered().then(answered)
    await studio.write('standfirst', 'Ask first.')
    await page.keyboard.press('Control+Alt+p')
    await isSent
    await page.keyboard.type(' Then send.', {delay})
    await page.keyboard.press('Control+Alt+p')
    expect((await second).ok(), 'the lake publishes again').toBe(true)
    expect(await standfirst()).toBe('Ask first. Then send.')
  })

  await test.step('with nothing to publish, a press says so', async () => {
    await expect(page.getByText(/^(Checking|Publishing) …$/)).toHaveCount(0)
    await page.keyboard.press('Control+Alt+p')
    await expect(page.getByText('Nothing to publish: readers have what stands here')).toBeVisible()
  })
})
