import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {Checklist} from './checklist'
import {checklistExample} from './example'
import {checklistText} from './text'

test('a list under its title, each item with its note', async () => {
  render(<Checklist value={await asFetched(checklistExample)} />)
  const list = screen.getByRole('region', {name: 'Before the first real item'})
  const items = within(list).getAllByRole('listitem')
  expect(items).toHaveLength(2)
  expect(items[0]).toHaveTextContent(/one sentence.*explain it back/)
})

test('without its script it is a plain list: nothing to press, nothing counted', async () => {
  render(<Checklist value={await asFetched(checklistExample)} />)
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('without a title it is still named', async () => {
  render(<Checklist value={await asFetched({...checklistExample, title: undefined})} />)
  expect(screen.getByRole('heading', {name: 'Checklist'})).toBeVisible()
})

test('just inserted, or with an item nobody has written, it shows no empty box', async () => {
  const value = await asFetched<'checklist'>({
    _type: 'checklist',
    _key: 'new',
    title: 'Soon',
    items: [{_key: 'a', _type: 'checklistItem'}],
  })
  const {container} = render(<Checklist value={value} />)
  expect(container).toBeEmptyDOMElement()
})

test('its words are its items', async () => {
  expect(checklistText(await asFetched(checklistExample))).toBe(
    'Before the first real item\n\nThe measure is written down in one sentence (A colleague can explain it back to you)\n\nIt is agreed what would make you stop',
  )
})
