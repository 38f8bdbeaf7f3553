import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {ComparisonTable} from './comparison-table'
import {comparisonTableExample} from './example'
import {comparisonTableText} from './text'

test('each answer is read with its criterion and its column', async () => {
  render(<ComparisonTable value={await asFetched(comparisonTableExample)} />)
  const table = screen.getByRole('table', {name: 'Three ways to run a model'})
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({textContent}) => textContent),
  ).toEqual(['In-houseon machines of yours', 'Managed serviceover an API'])
  const row = screen.getByRole('row', {name: /Control over where the data is/})
  const [inHouse, managed] = within(row).getAllByRole('cell')
  expect(inHouse).toHaveTextContent(/^Yes.*it stays where you put it/)
  expect(managed).toHaveTextContent(/^No.*the provider’s protocols apply/)
  // What a phone shows before each answer.
  expect(managed).toHaveAttribute('data-column', 'Managed service')
})

test('where answers come from is said once if it is the same for all, else with each', async () => {
  const value = await asFetched(comparisonTableExample)
  const {unmount} = render(<ComparisonTable value={value} />)
  expect(screen.getByText(/^All answers: our assessment, as of/)).toBeVisible()
  expect(screen.getAllByText(/16 October 2026/)).toHaveLength(1)
  unmount()

  const [first, ...others] = comparisonTableExample.rows ?? []
  if (!first) throw new Error('The example has rows.')
  const cells = first.cells?.map((cell, index) => (index ? cell : {...cell, asOf: '2026-11-02'}))
  const rows = [{...first, cells}, ...others]
  render(<ComparisonTable value={await asFetched({...comparisonTableExample, rows})} />)
  expect(screen.queryByText(/^All answers/)).not.toBeInTheDocument()
  expect(screen.getAllByText(/16 October 2026/)).toHaveLength(2)
  expect(screen.getByText('2 November 2026')).toBeVisible()
})

test('rows stand under the name of their group', async () => {
  render(<ComparisonTable value={await asFetched(comparisonTableExample)} />)
  const groups = screen.getAllByRole('rowgroup').slice(1)
  expect(groups.map((group) => within(group).getAllByRole('row')[0]?.textContent)).toEqual([
    'Data',
    'Work',
  ])
})

test('a group stands once, also where its rows were written apart; rows of none come before', async () => {
  const [control, setUp] = comparisonTableExample.rows ?? []
  if (!control || !setUp) throw new Error('The example has two rows.')
  const rows = [
    control,
    setUp,
    {...control, _key: 'alone', title: 'Alone', group: undefined},
    {...control, _key: 'kept', title: 'How long it is kept'},
  ]
  render(<ComparisonTable value={await asFetched({...comparisonTableExample, rows})} />)
  const headings = screen.getAllByRole('row').map((row) => row.firstElementChild?.textContent)
  expect(headings).toEqual([
    '',
    'Alone',
    'Data',
    'Control over where the data is',
    'How long it is kept',
    'Work',
    'Quick to set up',
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

test('its words say each answer, where it comes from and how old it is', async () => {
  const text = comparisonTableText(await asFetched(comparisonTableExample))
  expect(text).toContain(
    'Control over where the data is: In-house: Yes (it stays where you put it, our assessment, as of 16 October 2026); Managed service: No',
  )
  expect(text).toMatch(/Managed service: Unknown$/)
})
