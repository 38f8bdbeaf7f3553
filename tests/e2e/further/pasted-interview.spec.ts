import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

const html = `<html><head><style>p{color:red}</style></head><body>
<h1 style="font-size:20pt">What the clerk did</h1>
<p class="MsoNormal"><span style="font-family:Calibri">She read <b>every</b> letter, as <a href="https://example.org/report">the report</a> says.</span></p>
<ul><li>Sorting</li><li>Answering</li></ul>
<table><tr><th>Kind</th><th>Minutes</th></tr><tr><td>Claim</td><td>12</td></tr></table>
<img src="https://example.org/tracker.png"><script>alert(1)</script></body></html>`

test('an interview is pasted from a document, and published', async ({
  page,
  openReader,
  publication,
}) => {
  const studio = new Studio(page)
  const reader = await openReader()
  await studio.enter(await publication.session())
  await studio.create('Interviews')
  await studio.write('title', 'What a clerk told us about letters')
  const slug = await studio.generateSlug()
  await studio.write('standfirst', 'A clerk on what changed when her letters were sorted for her.')

  await test.step('a long title is counted, with the reason', async () => {
    await expect(studio.field('title')).toContainText('34 of 70 characters')
    await studio.write('title', `${'x'.repeat(71)}`)
    await expect(studio.field('title')).toContainText('1 too many: search results')
    await studio.write('title', 'What a clerk told us about letters')
  })

  await test.step('pasted text keeps headings, lists, links and tables, and drops the rest', async () => {
    const editor = studio.field('body').getByTestId('pt-editor').getByRole('textbox')
    await editor.click()
    await editor.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', pasted)
      clipboardData.setData('text/plain', 'What the clerk did')
      element.dispatchEvent(
        new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
      )
    }, html)
    await expect
      .poll(() =>
        publication.query(`*[_type == "interview" && slug.current == "${slug}"][0].body[]{
        _type, style, listItem, "words": pt::text(@), "links": markDefs[].href, rows[]{cells}
      }`),
      )
      .toMatchObject([
        {_type: 'block', style: 'h2', words: 'What the clerk did'},
        {
          style: 'normal',
          words: 'She read every letter, as the report says.',
          links: ['https://example.org/report'],
        },
        {listItem: 'bullet', words: 'Sorting'},
        {listItem: 'bullet', words: 'Answering'},
        {_type: 'table', rows: [{cells: ['Kind', 'Minutes']}, {cells: ['Claim', '12']}]},
      ])
  })

  await test.step('a table without a caption says at its place what it wants', async () => {
    await studio.publishRefused()
    await studio.openBlock('Table')
    const form = page.getByTestId('nested-object-dialog')
    await form.getByRole('textbox').first().fill('Minutes for a letter')
    await studio.closeBlock()
  })

  await test.step('the speaker is asked for, and chosen', async () => {
    const speakers = studio.field('speakers')
    await speakers.getByRole('button', {name: 'Add item'}).click()
    const form = page.getByTestId('nested-object-dialog')
    await form.getByPlaceholder('Type to search').first().fill('Ruben')
    await page.getByTestId('autocomplete-popover').getByText('Ruben Castellane').first().click()
    await studio.closeBlock()
  })

  await studio.publish()
  await expect(async () => {
    await reader.goto(`/interviews/${slug}`)
    await expect(reader.getByRole('heading', {level: 2, name: 'What the clerk did'})).toBeVisible()
  }).toPass()
  await expect(reader.getByRole('table', {name: 'Minutes for a letter'})).toBeVisible()
  await expect(reader.getByRole('link', {name: 'the report'})).toBeVisible()
})
