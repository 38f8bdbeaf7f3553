import type {Locator, Page} from '@playwright/test'
import {expect} from './harness/test'

/** What a clipboard holds: text by its type, and a picture. */
export interface Clipboard {
  texts?: Record<string, string>
  /** A picture in base64. */
  png?: string
}

/** Opens a new interview under an id of its own, and returns its body. */
export async function newInterview(page: Page, id: string): Promise<Locator> {
  await page.goto(`/studio/intent/create/type=interview;id=${id}/`)
  const body = page.getByTestId('field-body').getByTestId('pt-editor').getByRole('textbox').first()
  await expect(body).toBeVisible()
  return body
}

/**
 * Waits until the editor of a text has noticed where the cursor is, or what is selected: it looks
 * every 100 ms, and what is typed or pasted before goes where the cursor was.
 */
export const cursorNoticed = (text: Locator) =>
  text.evaluate(() => new Promise((noticed) => setTimeout(noticed, 300)))

/** Clicks at a place of a text, for what is typed or pasted to go there. */
export async function clickIn(text: Locator, options?: Parameters<Locator['click']>[0]) {
  await text.click(options)
  await cursorNoticed(text)
}

/** Clicks behind the last word of a paragraph. */
export async function clickBehind(paragraph: Locator) {
  const {width = 0, height = 0} = (await paragraph.boundingBox()) ?? {}
  await clickIn(paragraph, {position: {x: width - 1, y: height / 2}})
}

/** Pastes into a text by a paste event, as a browser sends it: at its middle, where a click leads. */
export async function pasteInto(text: Locator, clipboard: Clipboard): Promise<void> {
  await text.click()
  await pasteAt(text, clipboard)
}

/** Pastes at the cursor of a text, or over what is selected there. */
export async function pasteAt(text: Locator, {texts = {}, png}: Clipboard): Promise<void> {
  await text.evaluate(
    (element, held) => {
      const clipboardData = new DataTransfer()
      for (const [type, content] of Object.entries(held.texts)) clipboardData.setData(type, content)
      if (held.png) {
        const bytes = Uint8Array.from(atob(held.png), (sign) => sign.charCodeAt(0))
        clipboardData.items.add(new File([bytes], 'image.png', {type: 'image/png'}))
      }
      element.dispatchEvent(
        new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
      )
    },
    {texts, png},
  )
}
