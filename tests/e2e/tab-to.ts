import type {Locator, Page} from '@playwright/test'

const most = 120

/** Presses Tab, or another key, until an element has the keyboard. */
export async function tabTo(page: Page, element: Locator, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await element.evaluate((found) => found === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${most} presses of ${key} do not lead to ${element.toString()}`)
}
