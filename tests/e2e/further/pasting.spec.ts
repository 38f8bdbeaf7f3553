import {readFileSync} from 'node:fs'
import {corpus} from '@/tests/paste/corpus'
import {withoutKeys} from '@/tests/paste/stored'
import {expect, test} from '../harness/test'
import {clickBehind, clickIn, cursorNoticed, newInterview, pasteAt, pasteInto} from '../pasting'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

const sample = new Set([
  'word-bulleted-list',
  'word-footnotes',
  'google-docs-line-break',
  'outlook-safe-links',
  'markdown-everything',
])
const portrait = readFileSync('sanity/demo/pictures/portrait-1.png').toString('base64')

test('what programs put on the clipboard is stored as the corpus says', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  const fragments = corpus().filter((fragment) => sample.has(fragment.name))
  for (const {name, type, content, expected} of fragments)
    await test.step(name, async () => {
      const body = await newInterview(page, `pasted-${name}`)
      const texts = {'text/plain': 'plain', [type]: content}
      await pasteInto(body, {texts})
      const stored = async () => {
        const blocks = await publication.query(`*[_id == "drafts.pasted-${name}"][0].body`)
        return Array.isArray(blocks) ? withoutKeys(blocks) : blocks
      }
      await expect.poll(stored).toEqual(expected.stored)
      const report = page.getByRole('status').filter({hasText: 'Pasted.'})
      if (expected.said) await expect(report).toContainText(expected.said)
      else await expect(report).toHaveCount(0)
    })
})

test('pictures become figures, what is missing has a place, and one undo takes all back', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  const body = await newInterview(page, 'pasted-pictures')
  const stored = () =>
    publication.query(`*[_id == "drafts.pasted-pictures"][0].body[]{
      _type, "words": pt::text(@), "alt": picture.alt, "type": picture.asset->mimeType
    }`)
  const typed = {_type: 'block', words: 'Typed before.'}
  const picture = {_type: 'figure', alt: 'A face', type: 'image/png'}

  await body.click()
  await page.keyboard.type('Typed before.')
  await page.keyboard.press('Enter')
  await expect.poll(stored).toMatchObject([typed, {words: ''}])

  const html = `<p>She read them.</p><p><img alt="A face" src="data:image/png;base64,${portrait}"></p>
    <p>And answered. <img alt="A chart" src="file:///C:/chart.png"></p><p>The end.</p>`
  const pasted = [{words: 'She read them.'}, picture, {words: 'And answered.'}, {words: 'The end.'}]

  await test.step('a picture whose bytes were copied goes up', async () => {
    await pasteInto(body, {texts: {'text/html': html, 'text/plain': 'She read them.'}})
    await expect.poll(stored).toMatchObject([typed, ...pasted])
  })

  await test.step('undo takes back the whole paste, and redo brings it again', async () => {
    await body.focus()
    await page.keyboard.press('Control+z')
    await expect.poll(stored).toMatchObject([typed, {words: ''}])
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(stored).toMatchObject([typed, ...pasted])
  })

  await test.step('one that could not be taken is added at its place', async () => {
    const report = page.getByRole('status').filter({hasText: '1 picture was not taken.'})
    await report.getByRole('button', {name: 'Add “A chart” here'}).click()
    await expect(page.getByTestId('nested-object-dialog')).toBeVisible()
    await studio.closeBlock()
    await expect
      .poll(stored)
      .toMatchObject([typed, ...pasted.slice(0, 3), {_type: 'figure'}, {words: 'The end.'}])
    await expect(report).toHaveCount(0)
  })

  await test.step('a picture alone, such as of the screen, becomes a figure', async () => {
    await body.click()
    await page.keyboard.press('Control+End')
    await pasteInto(body, {png: portrait})
    const figures = `count(*[_id == "drafts.pasted-pictures"][0].body[picture.asset._ref match "image-*"])`
    await expect.poll(() => publication.query(figures)).toBe(2)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test('what was pasted is there, wherever its writer went while its pictures went up', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  let letUp = () => {}
  await page.route('**/assets/images/**', async (route) => {
    await new Promise<void>((resolve) => {
      letUp = resolve
    })
    await route.continue()
  })
  const html = `<p>She read them.</p><p><img alt="A face" src="data:image/png;base64,${portrait}"></p>`
  const leave: Record<string, () => Promise<unknown>> = {
    'another tab': () => page.getByRole('tab', {name: 'People and topics'}).click(),
    'the desk': () => page.getByRole('link', {name: 'Start', exact: true}).click(),
  }
  for (const [place, go] of Object.entries(leave))
    await test.step(place, async () => {
      const id = `pasted-left-${place.replace(' ', '-')}`
      const body = await newInterview(page, id)
      await body.click()
      await page.keyboard.type('Typed before.')
      const stored = () =>
        publication.query(`*[_id == "drafts.${id}"][0].body[]{_type, "words": pt::text(@)}`)
      const typed = {_type: 'block', words: 'Typed before.'}
      await expect.poll(stored).toMatchObject([typed])
      const goesUp = page.waitForRequest('**/assets/images/**')
      await pasteInto(body, {texts: {'text/html': html, 'text/plain': 'She read them.'}})
      await goesUp
      await go()
      await expect(body).toHaveCount(0)
      letUp()
      await expect
        .poll(stored)
        .toMatchObject([typed, {_type: 'block', words: 'She read them.'}, {_type: 'figure'}])
      await expect(page.getByText(/^What you added stands at the end/)).toBeVisible()
    })
})

test('what was pasted stands where it was pasted, whatever is written meanwhile', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  const body = await newInterview(page, 'pasted-late')
  const stored = () =>
    publication.query(`*[_id == "drafts.pasted-late"][0].body[]{_type, "words": pt::text(@)}`)
  const text = (words: string) => ({_type: 'block', words})
  await pasteInto(body, {texts: {'text/html': '<p>One.</p><p>Two.</p><p>Three.</p>'}})
  await expect.poll(stored).toEqual([text('One.'), text('Two.'), text('Three.')])

  let letUp = () => {}
  await page.route('**/assets/images/**', async (route) => {
    await new Promise<void>((resolve) => {
      letUp = resolve
    })
    await route.continue()
  })
  const html = `<p>She read them.</p><p><img alt="A face" src="data:image/png;base64,${portrait}"></p>`
  const goesUp = page.waitForRequest('**/assets/images/**')
  await clickIn(body.getByText('Two.'), {clickCount: 3})
  await pasteAt(body, {texts: {'text/html': html, 'text/plain': 'She read them.'}})
  await goesUp
  await clickBehind(body.getByText('One.'))
  await page.keyboard.type(' And')
  await expect.poll(stored).toMatchObject([text('One. And'), text('Two.'), text('Three.')])
  letUp()
  const figure = {_type: 'figure'}
  await expect
    .poll(stored)
    .toMatchObject([text('One. And'), text('She read them.'), figure, text('Three.')])
  await page.keyboard.type(' more.')
  await expect.poll(stored).toMatchObject([text('One. And more.'), {}, figure, text('Three.')])
})

test('whoever writes on in the same paragraph meanwhile loses no word, nor what is selected', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  const body = await newInterview(page, 'pasted-below')
  const stored = () =>
    publication.query(`*[_id == "drafts.pasted-below"][0].body[]{_type, "words": pt::text(@)}`)
  const text = (words: string) => ({_type: 'block', words})
  await pasteInto(body, {texts: {'text/html': '<p>One.</p><p>Two.</p>'}})
  await expect.poll(stored).toEqual([text('One.'), text('Two.')])

  let letUp = () => {}
  await page.route('**/assets/images/**', async (route) => {
    await new Promise<void>((resolve) => {
      letUp = resolve
    })
    await route.continue()
  })
  const goesUp = page.waitForRequest('**/assets/images/**')
  await clickBehind(body.getByText('One.'))
  await pasteAt(body, {png: portrait})
  await goesUp
  await page.keyboard.type(' And more.')
  await expect.poll(stored).toEqual([text('One. And more.'), text('Two.')])
  await clickIn(body.getByText('Two.'), {clickCount: 3})
  letUp()
  const figure = {_type: 'figure'}
  await expect.poll(stored).toMatchObject([text('One. And more.'), figure, text('Two.')])
  await page.keyboard.type('Three.')
  await expect.poll(stored).toMatchObject([text('One. And more.'), figure, text('Three.')])
})

test('what a text of words cannot hold of a copied passage is told', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  await newInterview(page, 'pasted-words')
  const form = await studio.insertBlock('Callout')
  const words = form.getByTestId('pt-editor').getByRole('textbox')
  const copied = [
    {
      _type: 'block',
      _key: 'a',
      style: 'normal',
      markDefs: [],
      children: [
        {_type: 'span', _key: 'a1', text: 'She read them.', marks: []},
        {_type: 'citation', _key: 'a2', sourceKey: 'report'},
      ],
    },
    {_type: 'callout', _key: 'b', kind: 'note'},
  ]
  await pasteInto(words, {texts: {'application/x-portable-text': JSON.stringify(copied)}})
  const stored = () =>
    publication.query(
      `*[_id == "drafts.pasted-words"][0].body[_type == "callout"][0].text[]{_type, "words": pt::text(@)}`,
    )
  await expect.poll(stored).toEqual([{_type: 'block', words: 'She read them.'}])
  const report = page.getByRole('status').filter({hasText: 'Pasted.'})
  await expect(report).toContainText('1 block was not taken')
  await expect(report).toContainText('1 citation leads to a source of another piece')
})

test('what is pasted over a selection takes its place, and an address makes a link of it', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  const body = await newInterview(page, 'pasted-over')
  const stored = () =>
    publication.query(`*[_id == "drafts.pasted-over"][0].body[]{
      style, "words": pt::text(@), "leads": markDefs[].href
    }`)
  const words = (...all: string[]) => all.map((each) => ({words: each}))
  const html = (...all: string[]) => ({
    texts: {'text/html': all.join(''), 'text/plain': all.join('\n').replaceAll(/<[^>]*>/g, '')},
  })

  await pasteInto(body, html('<p>One.</p>', '<p>Two.</p>', '<p>It is good.</p>'))
  await expect.poll(stored).toMatchObject(words('One.', 'Two.', 'It is good.'))

  await test.step('paragraphs in their order, with their styles', async () => {
    await clickIn(body.getByText('Two.'), {clickCount: 3})
    await pasteAt(body, html('<h2>A</h2>', '<p>B.</p>', '<p>C.</p>'))
    await expect.poll(stored).toMatchObject(words('One.', 'A', 'B.', 'C.', 'It is good.'))
    await expect.poll(stored).toMatchObject([{style: 'normal'}, {style: 'h2'}, {}, {}, {}])
  })

  await test.step('and one undo brings back what stood there', async () => {
    await page.keyboard.press('Control+z')
    await expect.poll(stored).toMatchObject(words('One.', 'Two.', 'It is good.'))
  })

  await test.step('over parts of two paragraphs, the rest of both stays where it is', async () => {
    await clickIn(body.getByText('Two.'))
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowDown')
    for (let letters = 0; letters < 3; letters += 1) await page.keyboard.press('Shift+ArrowRight')
    await cursorNoticed(body)
    await pasteAt(body, html('<p>New.</p>', '<p>Newer.</p>'))
    await expect.poll(stored).toMatchObject(words('One.', 'New.', 'Newer.is good.'))
    await page.keyboard.press('Control+z')
    await expect.poll(stored).toMatchObject(words('One.', 'Two.', 'It is good.'))
  })

  await test.step('words keep the space that they were copied with', async () => {
    await clickBehind(body.getByText('It is good.'))
    await pasteAt(body, {texts: {'text/html': '<b> And new.</b>', 'text/plain': ' And new.'}})
    await expect.poll(stored).toMatchObject(words('One.', 'Two.', 'It is good. And new.'))
  })

  await test.step('an address makes the selected words a link, whatever it comes with', async () => {
    const address = 'https://example.com/report'
    await clickIn(body.getByText('Two.'), {clickCount: 3})
    await pasteAt(body, {
      texts: {'text/html': `<a href="${address}">The report</a>`, 'text/plain': address},
    })
    await expect
      .poll(stored)
      .toMatchObject([{}, {words: 'Two.', leads: [address]}, {words: 'It is good. And new.'}])
  })
})
