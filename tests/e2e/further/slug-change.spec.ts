import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

test('a changed address leads readers of the old one to the new one at once', async ({
  page,
  openReader,
  publication,
  expectedNoise,
}) => {
  // The Studio requests the page before the site has received the webhook.
  expectedNoise.push(/status of 404/)
  const studio = new Studio(page)
  const reader = await openReader()
  const title = 'Redesign with the people who will use it'
  const before = '/guides/redesign-with-users'
  expect((await reader.goto(before))?.status()).toBe(200)
  const heading = (await reader.getByRole('heading', {level: 1}).textContent()) ?? title

  await studio.enter(await publication.session())
  await studio.open('guide', heading)
  await studio.field('slug').getByRole('textbox').fill('design-together')
  await expect(studio.field('slug')).toContainText(
    `readers of ${before} are led to /guides/design-together`,
  )
  // No redirect before the new address is published.
  expect((await reader.goto(before))?.url()).toContain(before)
  await studio.publish()

  await test.step('a receipt says that readers see it, with the way there', async () => {
    await expect(page.getByText(/Readers see it, after \d+\.\d seconds/)).toBeVisible()
    const link = page.getByRole('link', {name: 'Open /guides/design-together'})
    await expect(link).toHaveAttribute('href', '/guides/design-together')
  })
  await expect
    .poll(async () => {
      const answer = await reader.request.get(before, {maxRedirects: 0})
      return [answer.status(), answer.headers().location]
    })
    .toEqual([308, '/guides/design-together'])
  await reader.goto(before)
  await expect(reader).toHaveURL(/\/guides\/design-together$/)
  await expect(reader.getByRole('heading', {level: 1})).toHaveText(heading)

  await test.step('it can move on, and back again', async () => {
    await studio.field('slug').getByRole('textbox').fill('redesign-with-users')
    await expect(studio.field('slug')).toContainText('readers of /guides/design-together')
    await studio.publish()
    await expect
      .poll(async () => (await reader.request.get(before, {maxRedirects: 0})).status())
      .toBe(200)
    // The browser must not have cached the redirect from here.
    await reader.goto('/guides/design-together')
    await expect(reader).toHaveURL(new RegExp(`${before}$`))
    await expect(reader.getByRole('heading', {level: 1})).toHaveText(heading)
  })

  await test.step('the Studio says what is stored, not what it wrote', async () => {
    await studio.field('slug').getByRole('textbox').fill('design-together')
    const promise = `readers of ${before} are led to /guides/design-together`
    await expect(studio.field('slug')).toContainText(promise)
    const [stored] = (await publication.query(
      `*[_type == "redirect" && from == "${before}"]{_id, _type}`,
    )) as {_id: string; _type: string}[]
    if (!stored) throw new Error('The Studio says that a redirect is stored, and there is none')
    const elsewhere = {...stored, from: before, to: '/guides'}
    await publication.write([elsewhere])
    await expect(studio.field('slug')).not.toContainText(promise)
  })
})

test('Generate makes an address of a title in any script, or says what to do', async ({
  page,
  publication,
}) => {
  const draft = {_id: 'drafts.any-script', _type: 'guide', title: '日本語ガイド'}
  await publication.write([draft])
  const studio = new Studio(page)
  await studio.signIn(await publication.signInLink())
  await page.goto('/studio/intent/edit/id=any-script;type=guide')
  await expect(studio.field('title').getByRole('textbox')).toHaveValue(draft.title)
  expect(await studio.generateSlug()).toBe('日本語ガイド')
  const generate = studio.field('slug').getByRole('button', {name: 'Generate'})
  for (const [title, sentence] of [
    ['🎉 !', /no letter or figure/],
    ['', /Write the title first/],
  ] as const) {
    await studio.write('title', title)
    await generate.click()
    await expect(studio.field('slug').getByText(sentence)).toBeVisible()
  }
  await studio.write('title', 'Größe & Kosten')
  await generate.click()
  await expect(studio.field('slug').getByRole('textbox')).toHaveValue('groesse-and-kosten')
  await expect(page.getByText('Saved', {exact: true})).toBeVisible()
  await publication.mutate([{delete: {id: draft._id}}])
})
