/** @jest-environment node */
import {bodyOf} from './body-of'

test('a body is read as text, of several bytes a character too', async () => {
  const request = new Request('http://site', {method: 'POST', body: 'Zürich'})
  expect(await bodyOf(request, 7)).toBe('Zürich')
  expect(await bodyOf(new Request('http://site', {method: 'POST'}), 7)).toBe('')
})

test('one that is too long is not read to its end', async () => {
  let [sent, isEnded] = [0, false]
  const body = new ReadableStream({
    pull(controller) {
      sent += 1
      controller.enqueue(new Uint8Array(1_000))
    },
    cancel() {
      isEnded = true
    },
  })
  const request = new Request('http://site', {method: 'POST', body, duplex: 'half'} as RequestInit)
  expect(await bodyOf(request, 4_096)).toBeUndefined()
  expect(isEnded).toBe(true)
  expect(sent).toBeLessThan(10)
})
