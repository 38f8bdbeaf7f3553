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

const first = 'A clerk opens the letter'
const second = 'A model reads it too'
const before = 'Every morning at eight, before the post is sorted, '
const after = ', and nobody else touches it until noon.'
const below = ', and marks what it does not know.'

const paragraph = (key: string, text: string) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: `${key}-words`, text, marks: []}],
})

test('two editors type in one paragraph and in the next at once, and each word is kept', async ({
  page,
  openReader,
  publication,
}) => {
  const otherPage = await openReader()
  const [one, other] = [new Studio(page), new Studio(otherPage)]
  await publication.write([
    Object.assign(
      {_id: 'drafts.desks', _type: 'guide', title: 'Two desks'},
      {body: [paragraph('one', first), paragraph('two', second)]},
    ),
  ])
  await one.enter(await publication.session('Ada Quill'))
  await other.enter(await publication.session('Grace Vellum'))
  for (const {page: at} of [one, other]) await at.goto('/studio/intent/edit/id=desks;type=guide')

  /** Both see these paragraphs, and nothing else is on its way. */
  const bothSee = async (...paragraphs: string[]) => {
    for (const studio of [one, other])
      await expect.poll(() => wordsSeen(studio)).toEqual(paragraphs)
  }
  const [head = '', tail = '', next = ''] = [before, after, below].map(([letter]) => letter)

  await test.step('one types before, the other after the words of a paragraph', async () => {
    await bothSee(first, second)
    await begin(one, 0, 'Home', head)
    await bothSee(head + first, second)
    await begin(other, 0, 'End', tail)
    await bothSee(head + first + tail, second)
    await Promise.all([
      page.keyboard.type(before.slice(1), {delay: 30}),
      otherPage.keyboard.type(after.slice(1), {delay: 30}),
    ])
    await bothSee(before + first + after, second)
  })

  await test.step('then one in this paragraph, the other in the next', async () => {
    await begin(other, 1, 'End', next)
    await bothSee(before + first + after, second + next)
    await Promise.all([
      page.keyboard.type('once more, ', {delay: 30}),
      otherPage.keyboard.type(below.slice(1), {delay: 30}),
    ])
  })

  const words = [`${before}once more, ${first}${after}`, `${second}${below}`]
  await expect
    .poll(() => publication.query('*[_id == "drafts.desks"][0].body[].children[0].text'))
    .toEqual(words)
  await bothSee(...words)
})

const paragraphsOf = (studio: Studio) =>
  studio.field('body').getByTestId('pt-editor').locator('[data-pt-block="text"]')

/** The words of all paragraphs, without the sign that holds the place of another editor's cursor. */
const wordsSeen = async (studio: Studio) =>
  (await paragraphsOf(studio).allTextContents()).map((words) => words.replaceAll('\uFEFF', ''))

/**
 * Types one letter before or after the words of a paragraph. A browser moves the cursor a moment
 * before the editor knows, so the letter may come to stand where the mouse was.
 */
async function begin(studio: Studio, index: number, key: 'Home' | 'End', letter: string) {
  const [words = '', keyboard] = [(await wordsSeen(studio))[index], studio.page.keyboard]
  const wanted = key === 'Home' ? letter + words : words + letter
  await expect(async () => {
    await paragraphsOf(studio).nth(index).click()
    await keyboard.press(key)
    await keyboard.type(letter)
    const seen = (await wordsSeen(studio))[index]
    if (seen !== wanted) await keyboard.press('Backspace')
    expect(seen).toBe(wanted)
  }).toPass()
}

/** The avatar shows initials; the name is its accessible name. */
async function seesAvatar(page: Page, name: string) {
  const initials = name
    .split(' ')
    .map(([letter]) => letter)
    .join('')
  const avatar = page.locator(`[data-ui="Avatar"]`).filter({hasText: initials})
  await expect(avatar.first()).toBeVisible()
}
