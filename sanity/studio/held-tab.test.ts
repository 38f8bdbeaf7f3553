import {askBeforeClosing, holdTab} from './held-tab'

const close = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}))

test('a tab with work in it is not closed unasked, and what comes later does not hear of it', () => {
  askBeforeClosing()
  let heard = 0
  window.addEventListener('beforeunload', () => void (heard += 1))
  const [one, other] = [{}, {}]
  holdTab(one, true)
  holdTab(other, true)
  holdTab(one, false)
  expect(close()).toBe(true)
  expect(heard).toBe(0)
  holdTab(other, false)
  expect(close()).toBe(false)
  expect(heard).toBe(1)
})
