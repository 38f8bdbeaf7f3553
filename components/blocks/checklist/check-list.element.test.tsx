import {jest} from '@jest/globals'
import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {Checklist} from './checklist'
import {checklistExample} from './example'

const storageKey = 'checklist / before-the-first-item'
const sentence = 'The measure is written down in one sentence'
const stored = () => JSON.parse(localStorage.getItem(storageKey) ?? '{}')

/** The checklist of the example, with its script. */
async function show() {
  render(<Checklist value={await asFetched(checklistExample)} />)
  await import('./check-list.element')
  return screen.getAllByRole<HTMLInputElement>('checkbox')
}

afterEach(() => localStorage.clear())

test('boxes become checkboxes named by their items, and what is ticked is kept', async () => {
  const [first, second] = await show()
  expect(first).toHaveAccessibleName(`${sentence} A colleague can explain it back to you`)
  expect(screen.getByText('0 of 2 done')).toBeVisible()
  expect(screen.queryByRole('button', {name: 'Clear'})).not.toBeInTheDocument()
  first?.click()
  expect(screen.getByText('1 of 2 done')).toBeVisible()
  expect(stored()).toEqual({sentence})
  screen.getByRole('button', {name: 'Clear'}).click()
  expect([first?.checked, second?.checked]).toEqual([false, false])
  expect(localStorage).toHaveLength(0)
  expect(first).toHaveFocus()
})

test.each([
  ['reworded', JSON.stringify({sentence: 'Something else', removed: 'Gone'})],
  ['not ours', '"text"'],
  ['nothing', 'null'],
  ['broken', '{'],
])('ticks that are %s are forgotten', async (_, value) => {
  localStorage.setItem(storageKey, value)
  const [first] = await show()
  expect(screen.getByText('0 of 2 done')).toBeVisible()
  first?.click()
  expect(stored()).toEqual({sentence})
})

test('a full storage takes nothing away from this visit', async () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })
  const [first] = await show()
  first?.click()
  expect(first).toBeChecked()
  expect(screen.getByText('1 of 2 done')).toBeVisible()
})

test('what another tab ticks or clears is ticked or cleared here', async () => {
  const [first, second] = await show()
  localStorage.setItem(storageKey, JSON.stringify({sentence}))
  dispatchEvent(new StorageEvent('storage', {key: storageKey}))
  expect([first?.checked, second?.checked]).toEqual([true, false])
  localStorage.clear()
  dispatchEvent(new StorageEvent('storage', {key: null}))
  expect(first).not.toBeChecked()
})
