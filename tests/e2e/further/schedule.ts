import type {Locator} from '@playwright/test'

/** A time in whole minutes, as the Studio has no seconds, beyond the end of any test. */
export function later() {
  return new Date(Math.ceil((Date.now() + 900_000) / 60_000) * 60_000)
}

/** Types a time into a field of the Studio, in its own format. */
export async function typeTime(field: Locator, time: Date) {
  const day = time.toLocaleDateString('en-US', {month: 'short', day: 'numeric', year: 'numeric'})
  const hour = time.toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'})
  await field.fill(`${day} ${hour}`)
  await field.press('Tab')
}
