import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {CallToAction} from './call-to-action'
import {callToActionExample} from './example'
import {callToActionText} from './text'

const leadingTo = (link?: string) => asFetched({...callToActionExample, piece: undefined, link})

test('it says what there is to gain, and leads to the piece at its present address', async () => {
  render(<CallToAction value={await asFetched(callToActionExample)} />)
  expect(screen.getByText('A plan for the first twelve weeks')).toBeVisible()
  expect(
    screen.getByRole('complementary', {name: 'A plan for the first twelve weeks'}),
  ).toBeVisible()
  expect(screen.getByRole('link', {name: 'Plan a pilot'})).toHaveAttribute('href', '/guides/pilot')
})

test('without a title its button names it', async () => {
  const value = await asFetched({...callToActionExample, title: undefined})
  render(<CallToAction value={value} />)
  expect(screen.getByRole('complementary', {name: 'Plan a pilot'})).toBeVisible()
})

test.each(['/guides', 'https://example.org/form'])(
  'it can lead to an address: %s',
  async (link) => {
    render(<CallToAction value={await leadingTo(link)} />)
    expect(screen.getByRole('link')).toHaveAttribute('href', link)
  },
)

test.each([['javascript:alert(1)'], ['//example.org'], [undefined]])(
  'without an address that is safe there is no button: %s',
  async (link) => {
    const {container} = render(<CallToAction value={await leadingTo(link)} />)
    expect(container).toBeEmptyDOMElement()
  },
)

test('half filled, it shows no empty button', async () => {
  const value = await asFetched({...callToActionExample, label: undefined})
  const {container, rerender} = render(<CallToAction value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(callToActionText(value)).toBe('')
  rerender(<CallToAction value={await asFetched({_type: 'callToAction', _key: 'new'})} />)
  expect(container).toBeEmptyDOMElement()
})

test('its words are the offer and what stands on the button', async () => {
  expect(callToActionText(await asFetched(callToActionExample))).toMatch(
    /^A plan for .+\n\nSix steps.+\n\nPlan a pilot$/,
  )
})
