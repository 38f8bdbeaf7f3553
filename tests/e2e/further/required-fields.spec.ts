import {globSync, readFileSync} from 'node:fs'
import {expect, test} from '../harness/test'
import {hollowDocument} from './hollow-document'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

// Lists of lists: an empty list, an empty member, and a member with an empty list each have their
// own message.
const documents = [
  hollowDocument('interview', {depth: 1}),
  hollowDocument('guide', {depth: 2}),
  ...['caseStudy', 'myth', 'glossaryTerm', 'topic', 'person', 'siteSettings', 'campaigns'].map(
    (type) => hollowDocument(type, {depth: 10}),
  ),
]

test('every required field says what it wants and leads there, wherever it lies', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await publication.write(documents)
  await studio.enter(await publication.session())
  let unsaid = messagesOfRequiredFields()
  expect(unsaid.length).toBeGreaterThan(60)
  for (const {_id, _type} of documents) {
    await page.goto(`/studio/intent/edit/id=${_id.replace('drafts.', '')};type=${_type}`)
    const openPanel = page.getByRole('button', {name: 'Before it goes out'}).first()
    await expect(openPanel).toBeVisible()
    // Several errors are listed beside the form.
    if (!(await studio.publishRefused()).includes('more')) await openPanel.click()
    const panel = page.getByRole('button')
    let said: string[] = []
    await expect
      .poll(async () => {
        const shown = await panel.allInnerTexts()
        said = unsaid.filter((message) => shown.some((text) => text.includes(message)))
        return said.length
      })
      .toBeGreaterThan(0)
    unsaid = unsaid.filter((message) => !said.includes(message))
    await panel
      .filter({hasText: said.at(-1) ?? ''})
      .first()
      .click()
    // Annotations of words, such as a term, are edited in a popover.
    const places = 'form, [role=dialog], [data-testid=popover-edit-dialog]'
    await expect
      .poll(() => page.evaluate((all) => Boolean(document.activeElement?.closest(all)), places))
      .toBe(true)
  }
  expect(unsaid).toEqual([])
})

/** The schema's messages of all required fields. */
function messagesOfRequiredFields() {
  const files = globSync(['sanity/schema/**/*.ts', 'components/blocks/**/schema*.ts'])
  const message = /\.required\(\)(?:\s*\.\w+\([^)]*\))*?\s*\.(?:error|warning)\(\s*'([^']+)'/g
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(message)].map(([, words = '']) => words),
  )
}
