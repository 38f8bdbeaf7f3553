import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {Callout} from './callout'
import {calloutExample} from './example'
import {calloutText} from './text'

test('a warning says that it is one, in words', async () => {
  render(<Callout value={await asFetched(calloutExample)} />)
  const note = screen.getByRole('note', {name: `Warning ${calloutExample.title}`})
  expect(within(note).getByText(/made up yourself/)).toBeVisible()
})

test.each([
  ['note', 'Note'],
  ['tip', 'Tip'],
  ['warning', 'Warning'],
] as const)('each tone has its word and an outline of its own: %s', async (tone, word) => {
  const others = (['note', 'tip', 'warning'] as const).filter((other) => other !== tone)
  const outlineOf = async (name: typeof tone) => {
    const {container, unmount} = render(
      <Callout value={await asFetched({...calloutExample, tone: name})} />,
    )
    const outline = container.querySelector('path')?.getAttribute('d')
    const said = screen.queryByText(word) !== null
    unmount()
    return {outline, said}
  }
  const own = await outlineOf(tone)
  expect(own.said).toBe(true)
  for (const other of others) expect((await outlineOf(other)).outline).not.toBe(own.outline)
})

test('just inserted, it is a note without a title, and does not break the page', async () => {
  const value = await asFetched<'callout'>({_type: 'callout', _key: 'new'})
  render(<Callout value={value} />)
  expect(screen.getByRole('note', {name: 'Note'})).toHaveTextContent(/^Note$/)
  expect(calloutText(value)).toBe('Note')
})

test('its words carry tone, title and every paragraph', async () => {
  expect(calloutText(await asFetched(calloutExample))).toMatch(
    /^Warning: Before you paste .+\n\nA trial account .+\n\nUntil you know, .+$/,
  )
})
