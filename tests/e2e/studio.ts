import {expect, type Locator, type Page} from '@playwright/test'
import {contentTypes} from '@/lib/content-types'

/** Page object of the Studio, by visible texts. */
export class Studio {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens a one-time sign-in URL. */
  async signIn(link: string) {
    await this.page.goto(link)
    await expect(this.page.getByRole('heading', {name: 'Start', exact: true})).toBeVisible()
  }

  /** Signs in by a session of the lake, from the next page on. */
  async enter(session: string) {
    await this.page.addInitScript((token) => {
      localStorage.setItem('__studio_auth_token_local', JSON.stringify({token}))
    }, session)
  }

  /** Begins a piece of a kind, such as “Case studies”, by one press on the start page. */
  async create(kind: string) {
    const one = Object.values(contentTypes).find(({many}) => many === kind)?.one ?? kind
    const begin = this.page.getByRole('link', {name: one, exact: true})
    if (!(await begin.isVisible())) await this.page.goto('/studio')
    await begin.click()
    await expect(this.field('title')).toBeVisible()
  }

  /** Opens a piece from the list of its type, by title. */
  async open(type: string, title: string) {
    await this.page.goto(`/studio/structure/${type}`)
    await this.page.getByTestId('document-list-pane').getByText(title, {exact: true}).click()
    await expect(this.field('title').getByRole('textbox')).toHaveValue(title)
  }

  field(name: string): Locator {
    return this.page.getByTestId(`field-${name}`)
  }

  async write(name: string, text: string) {
    await this.field(name).getByRole('textbox').fill(text)
  }

  /** Presses Generate, waits for the slug, and returns it. */
  async generateSlug(): Promise<string> {
    await this.field('slug').getByRole('button', {name: 'Generate'}).click()
    const slug = this.field('slug').getByRole('textbox')
    await expect(slug).not.toHaveValue('')
    return slug.inputValue()
  }

  async uploadPicture(file: string) {
    const upload = this.page.getByTestId('file-input-upload-button-sanity-default').first()
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), upload.click()])
    await chooser.setFiles(file)
    await expect(this.editPicture).toBeVisible()
  }

  /** Drags the hotspot by fractions of the picture's width and height. */
  async dragHotspot(right: number, down: number) {
    await this.editPicture.click()
    const picture = this.page.getByRole('dialog').locator('svg').nth(1)
    // It re-renders while loading: it has a size once that is done.
    let box = await picture.boundingBox()
    await expect
      .poll(async () => {
        await picture.hover()
        return (box = await picture.boundingBox())
      })
      .not.toBeNull()
    if (!box) throw new Error('The picture to set the hotspot on has no size.')
    const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2}
    const {mouse} = this.page
    await mouse.move(middle.x, middle.y)
    await mouse.down()
    await mouse.move(middle.x + box.width * right, middle.y + box.height * down, {steps: 8})
    await mouse.up()
    await this.page.getByRole('button', {name: 'Close dialog'}).click()
  }

  /** Writes a paragraph at the end of the text. */
  async writeText(words: string) {
    const body = this.field('body')
    await body.getByTestId('pt-editor').getByRole('textbox').click()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.type(words)
    await expect(body).toContainText(words)
  }

  /** Types into the body, then inserts a block, and returns its form. */
  async insertBlock(title: string): Promise<Locator> {
    const body = this.field('body')
    await body.getByTestId('pt-editor').getByRole('textbox').click()
    await this.page.keyboard.press('Control+End')
    const shown = body.getByRole('button', {name: `Insert ${title} (block)`})
    if (await shown.first().isVisible()) await shown.first().click()
    else {
      await body.getByTestId('insert-menu-button').filter({visible: true}).click()
      await this.page.getByRole('menuitem', {name: title}).click()
    }
    const form = this.page.getByTestId('nested-object-dialog')
    await expect(form).toBeVisible()
    return form
  }

  /** Opens the form of a block in the body, by its displayed name. */
  async openBlock(name: string) {
    await this.field('body')
      .getByText(name, {exact: true})
      .filter({visible: true})
      .first()
      .dblclick()
    await expect(this.page.getByTestId('nested-object-dialog')).toBeVisible()
  }

  async closeBlock() {
    await this.page
      .getByTestId('nested-object-dialog')
      .last()
      .getByRole('button', {name: 'Close dialog'})
      .click()
    await expect(this.page.getByTestId('nested-object-dialog')).toHaveCount(0)
  }

  /**
   * Presses Publish once, accepts what it asks about, and waits until the lake has published the
   * form's content.
   */
  async publish() {
    const answered = this.page
      .waitForResponse((response) => response.url().includes('document.publish') && response.ok())
      .then(() => 'published')
    await this.page.getByTestId('action-publish').click()
    const anyway = this.page.getByRole('button', {name: 'Publish anyway'})
    const asked = anyway.waitFor().then(
      () => 'asked',
      // It does not ask: what comes of the publish counts.
      () => answered,
    )
    if ((await Promise.race([answered, asked])) === 'asked') await anyway.click()
    await answered
  }

  /** Presses Publish on an invalid piece, and returns the Studio's message. */
  async publishRefused(): Promise<string> {
    await this.page.getByTestId('action-publish').click()
    const refusal = this.page.getByRole('alert').filter({hasText: 'Not published yet'})
    await expect(refusal.first()).toBeVisible()
    const words = await refusal.first().innerText()
    await refusal.first().getByRole('button').click()
    return words
  }

  /** Unpublishes: the published version has the button, drafts do not. */
  async unpublish() {
    await this.page.getByTestId('document-header-Published-chip').click()
    const unpublish = this.page
      .getByTestId('action-unpublish')
      .or(this.page.getByRole('menuitem', {name: 'Unpublish'}))
    if (!(await unpublish.first().isVisible()))
      await this.page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    await unpublish.first().click()
    await this.page
      .getByTestId('confirm-dialog-confirm-button')
      .or(this.page.getByRole('dialog').getByRole('button', {name: /^Unpublish/}))
      .first()
      .click()
  }

  private get editPicture() {
    return this.page.getByTestId('options-menu-edit-details').first()
  }
}

/** Clicks words in the preview, once a frame around them shows that they are editable. */
export async function pressInPreview(words: Locator) {
  const page = words.page()
  const frame = page.frameLocator('iframe').locator('sanity-visual-editing [data-hovered]').first()
  await expect(async () => {
    await page.mouse.move(0, 0)
    await words.hover()
    await expect(frame).toBeVisible({timeout: 1_000})
  }).toPass()
  await words.click()
}
