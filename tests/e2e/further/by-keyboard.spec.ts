import {expect, test} from '../harness/test'
import {Studio} from '../studio'
import {tabTo} from '../tab-to'

test.use({viewport: {width: 1440, height: 1200}})

const [first, second] = ['The first paragraph.', 'The second paragraph.']
const body = (title: string) =>
  `*[_id in path("drafts.**") && title == ${JSON.stringify(title)}][0].body[]{
    "is": select(_type == "block" => children[0].text, [_type, title])
  }.is`

test('a piece is made, written, given a block and put in order by keyboard alone', async ({
  page,
  publication,
}) => {
  const title = 'Without a mouse'
  const studio = new Studio(page)
  const text = studio.field('body').getByTestId('pt-editor').getByRole('textbox')
  const form = page.getByTestId('nested-object-dialog')
  const stored = () => publication.query(body(title))
  await studio.enter(await publication.session())
  await page.goto('/studio/structure/guide')
  const create = page.getByTestId('action-intent-button').first()
  await expect(create).toBeVisible()

  await test.step('a new piece gets its title, address and standfirst', async () => {
    await tabTo(page, create)
    await page.keyboard.press('Enter')
    await expect(studio.field('title')).toBeVisible()
    await tabTo(page, studio.field('title').getByRole('textbox'))
    await page.keyboard.type(title)
    await tabTo(page, studio.field('slug').getByRole('button', {name: 'Generate'}))
    await page.keyboard.press('Enter')
    await expect(studio.field('slug').getByRole('textbox')).not.toHaveValue('')
    await tabTo(page, studio.field('standfirst').getByRole('textbox'))
    await page.keyboard.type('Every key of it.')
  })

  await test.step('two paragraphs, then a block between them', async () => {
    await tabTo(page, text)
    await page.keyboard.type(first)
    await page.keyboard.press('Enter')
    await page.keyboard.type(second)
    await tabTo(page, studio.field('body').getByRole('button', {name: 'Add a block'}), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('dialog').getByRole('button', {name: /^Callout/}))
    await page.keyboard.press('Enter')
    await expect(form).toBeVisible()
    await tabTo(page, form.getByRole('textbox').first())
    await page.keyboard.type('Mind the keys')
    await page.keyboard.press('Escape')
    await expect(form).toHaveCount(0)
    await expect(text).toBeFocused()
    await expect.poll(stored).toEqual([first, second, ['callout', 'Mind the keys']])
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await expect.poll(stored).toEqual([first, ['callout', 'Mind the keys'], second])
  })

  await test.step('the block is opened again', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(form.getByRole('textbox').first()).toHaveValue('Mind the keys')
    await page.keyboard.press('Escape')
    await expect(form).toHaveCount(0)
  })

  await test.step('undo takes each step back, and redo does it again, the words of the block too', async () => {
    await expect(text).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect.poll(stored).toEqual([first, second, ['callout', 'Mind the keys']])
    await page.keyboard.press('Control+z')
    await expect.poll(stored).toEqual([first, second])
    await page.keyboard.press('Control+y')
    await expect.poll(stored).toEqual([first, second, ['callout', 'Mind the keys']])
    await page.keyboard.press('Control+y')
    await expect.poll(stored).toEqual([first, ['callout', 'Mind the keys'], second])
  })

  await test.step('a block is deleted, and brought back', async () => {
    await page.keyboard.press('Delete')
    await expect.poll(stored).toEqual([first, second])
    await page.keyboard.press('Control+z')
    await expect.poll(stored).toEqual([first, ['callout', 'Mind the keys'], second])
  })

  await test.step('when all is undone, redo brings all back', async () => {
    await pressUntil('Control+z', null)
    await pressUntil('Control+y', [first, ['callout', 'Mind the keys'], second])
  })

  /** As often as it takes, as a person would. */
  async function pressUntil(keys: string, expected: unknown) {
    await expect(async () => {
      await page.keyboard.press(keys)
      await expect.poll(stored, {timeout: 2_000}).toEqual(expected)
    }).toPass()
  }
})
