import {test} from './harness/test'
import {Studio} from './studio'
test.use({viewport: {width: 1440, height: 1000}})
test('look', async ({page, publication}) => {
  test.setTimeout(100_000)
  const studio = new Studio(page)
  await studio.signIn(await publication.signInLink())
  await page.getByTestId('pane-item-In progress').click()
  await page.waitForTimeout(3000)
  await page.screenshot({path: '/tmp/shots/s-desk.png'})
  await page.goto('/studio/structure/person;person-maren-oduya%2Cview%3Dused-in')
  await page.waitForTimeout(4000)
  await page.screenshot({path: '/tmp/shots/s-used.png'})
  await page.goto('/studio/structure/caseStudy;case-study-compliance-review')
  await page.waitForTimeout(5000)
  await page.screenshot({path: '/tmp/shots/s-form.png'})
})
