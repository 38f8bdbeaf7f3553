import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {keyTakeawaysExample} from './example'
import {KeyTakeaways} from './key-takeaways'
import {keyTakeawaysText} from './text'

test('a reader in a hurry finds every takeaway in one labelled list', async () => {
  render(<KeyTakeaways value={await asFetched(keyTakeawaysExample)} />)
  expect(screen.getByRole('region', {name: 'Key takeaways'})).toBeVisible()
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
    keyTakeawaysExample.items,
  )
})

test('just inserted, it shows no heading without a list, and has no words', async () => {
  const value = await asFetched<'keyTakeaways'>({_type: 'keyTakeaways', _key: 'new'})
  const {container} = render(<KeyTakeaways value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(keyTakeawaysText(value)).toBe('')
})

test('in plain text it stays a list', async () => {
  expect(keyTakeawaysText(await asFetched(keyTakeawaysExample))).toMatch(
    /^Key takeaways\n\n- The officers .+\n- The second .+\n- Nobody has .+$/,
  )
})
