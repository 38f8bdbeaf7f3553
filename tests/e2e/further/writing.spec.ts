import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

test('a required field says at its place what it wants, until it is filled', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const title = studio.field('title')
  const says = page.getByText('Give the piece a title.')
  await studio.enter(await publication.session())
  await studio.create('Case studies')
  await studio.write('title', 'Soon gone')
  await studio.generateSlug()
  await studio.write('standfirst', 'All that is required, until the title goes.')
  await studio.writeText('The text itself.')

  await studio.write('title', '')
  await title.getByTestId('input-validation-icon-error').hover()
  await expect(says.last()).toBeVisible()
  await studio.publishRefused()

  await studio.write('title', 'Here to stay')
  await expect(title.getByTestId('input-validation-icon-error')).toHaveCount(0)
  await expect(says).toHaveCount(0)
  await studio.publish()
})

test('an editor makes an organisation from the field that refers to it, and finds an industry', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const title = 'Who it was'
  const referred = `*[title == "${title}"] {"organisation": organisation->name, "industry": industry->title}`
  await studio.enter(await publication.session())
  await studio.create('Case studies')
  await studio.write('title', title)
  await studio.generateSlug()
  await studio.write('standfirst', 'A piece that names its organisation.')
  await page.getByRole('tab', {name: 'The case'}).click()

  await test.step('an industry is found by words of its name', async () => {
    await page.getByPlaceholder('Type to search').nth(1).fill('law')
    await page.getByTestId('autocomplete-popover').getByText('Law', {exact: false}).first().click()
    await expect
      .poll(() => publication.query(referred))
      .toMatchObject([{industry: expect.stringMatching(/law/i)}])
  })

  await test.step('an organisation is made beside the piece, and published', async () => {
    await page.getByTestId('create-new-document-select-organisation-selectTypeMenuButton').click()
    await studio.write('name', 'The Reference Works')
    await studio.field('slug').last().getByRole('button', {name: 'Generate'}).click()
    await expect
      .poll(() => publication.query('*[name == "The Reference Works"].slug.current'))
      .toEqual(['the-reference-works'])
    await page.getByTestId('action-publish').last().click()
    await expect
      .poll(() => publication.query(referred))
      .toMatchObject([{organisation: 'The Reference Works'}])
  })
})

test('an empty form says at each required field what it wants, and leads there', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const wanted = [
    ['Interviews', 'Add at least one interviewee.'],
    ['Myths', 'Choose a verdict.'],
    ['Glossary', 'Explain the term.'],
  ] as const
  await studio.enter(await publication.session())
  for (const [kind, last] of wanted) {
    await page.goto('/studio/structure')
    const list = page.getByTestId(`pane-item-${kind}`)
    const group = page.getByTestId('pane-item-Filed under')
    await expect(list.or(group).first()).toBeVisible()
    if (!(await list.isVisible())) await group.click()
    await list.click()
    await page.getByTestId('action-intent-button').first().click()
    // One letter creates the document, and deleting it leaves an empty one.
    const first = page.getByTestId('string-input').first()
    await first.fill('x')
    await first.fill('')
    await page.getByRole('button', {name: 'Before it goes out'}).first().click()
    const panel = page.getByRole('button', {name: new RegExp(last.replace('.', '\\.'))})
    await expect(panel).toBeVisible()
    await expect(page.getByRole('button', {name: /There is no address yet/})).toBeVisible()
    await studio.publishRefused()
  }
})
