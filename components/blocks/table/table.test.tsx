import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {tableExample} from './example'
import {Table} from './table'
import {tableText} from './text'

test('a table has a name, and its cells belong to their row and column', async () => {
  render(<Table value={await asFetched(tableExample)} />)
  const table = screen.getByRole('table', {name: 'Measures, and what to count with them'})
  expect(within(table).getAllByRole('columnheader')).toHaveLength(3)
  const row = within(table).getByRole('row', {name: /^Minutes per item/})
  expect(within(row).getByRole('rowheader')).toHaveTextContent('Minutes per item')
  expect(within(row).getAllByRole('cell')).toHaveLength(2)
})

test('a row that is too short ends with an empty cell, so that columns stay in line', async () => {
  render(<Table value={await asFetched(tableExample)} />)
  const row = screen.getByRole('row', {name: /^First-contact/})
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({textContent}) => textContent),
  ).toEqual(['enquiries', ''])
})

test('without headers it has none', async () => {
  const plain = {...tableExample, headerRow: false, headerColumn: false}
  render(<Table value={await asFetched(plain)} />)
  expect(screen.queryByRole('columnheader')).not.toBeInTheDocument()
  expect(screen.queryByRole('rowheader')).not.toBeInTheDocument()
  expect(screen.getAllByRole('row')).toHaveLength(3)
})

test('where the first row was left empty, no figures turn into names of columns', async () => {
  const [head, ...others] = tableExample.rows ?? []
  if (!head) throw new Error('The example has rows.')
  const rows = [{...head, cells: ['', '', '']}, ...others]
  render(<Table value={await asFetched({...tableExample, rows})} />)
  expect(screen.queryByRole('columnheader')).not.toBeInTheDocument()
  expect(screen.getAllByRole('row')).toHaveLength(2)
})

test('just inserted, or with empty rows, it shows nothing', async () => {
  const value = await asFetched<'table'>({
    _type: 'table',
    _key: 'new',
    caption: 'Soon',
    rows: [{_key: 'a', _type: 'tableRow', cells: ['', ' ']}],
  })
  const {container} = render(<Table value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(tableText(value)).toBe('')
})

test('its words go row by row', async () => {
  expect(tableText(await asFetched(tableExample))).toContain(
    'Minutes per item · writing, reviewing · the review as well',
  )
})
