import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {ComparisonTable} from './comparison-table'
import {comparisonTableExample} from './example'
import {comparisonTableText} from './text'

test('each answer is read with its criterion and its column', async () => {
  render(<ComparisonTable value={await asFetched(comparisonTableExample)} />)
  const table = screen.getByRole('table')
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({textContent}) => textContent),
  ).toEqual(['Criterion', 'In-houseon machines of yours', 'Managed serviceover an API'])
  const row = screen.getByRole('row', {name: /Control over where the data is/})
  const [inHouse, managed] = within(row).getAllByRole('cell')
  expect(inHouse).toHaveTextContent(/^Yes.*it stays where you put it.*as of 16 October 2026/)
  expect(managed).toHaveTextContent(/^No.*the provider’s protocols apply/)
})

test('rows stand under the name of their group', async () => {
  render(<ComparisonTable value={await asFetched(comparisonTableExample)} />)
  const groups = screen.getAllByRole('rowgroup').slice(1)
  expect(groups.map((group) => within(group).getAllByRole('row')[0]?.textContent)).toEqual([
    'Data',
    'Work',
  ])
})

test('an answer that nobody gave is unknown, not empty', async () => {
  render(<ComparisonTable value={await asFetched(comparisonTableExample)} />)
  const row = screen.getByRole('row', {name: /Quick to set up/})
  expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('Unknown')
})

test('it scrolls within a frame that the keyboard can reach, and that has a name', async () => {
  render(<ComparisonTable value={await asFetched(comparisonTableExample)} />)
  const frame = screen.getByRole('region', {name: 'Three ways to run a model'})
  expect(frame).toHaveAttribute('tabindex', '0')
})

test('without columns or criteria there is no empty table', async () => {
  const empty = await asFetched<'comparisonTable'>({_type: 'comparisonTable', _key: 'new'})
  const {container} = render(<ComparisonTable value={empty} />)
  expect(container).toBeEmptyDOMElement()
})

test('its words say each answer', async () => {
  expect(comparisonTableText(await asFetched(comparisonTableExample))).toContain(
    'Control over where the data is: In-house: Yes (it stays where you put it); Managed service: No',
  )
})
