import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {stepsExample} from './example'
import {Steps} from './steps'
import {stepsText} from './text'

test('steps come in order, each with a way to tell that it worked', async () => {
  render(<Steps value={await asFetched(stepsExample)} />)
  expect(screen.getByRole('heading', {level: 3, name: 'The first week'})).toBeVisible()
  const [first, second] = screen.getAllByRole('listitem')
  if (!first || !second) throw new Error('Both steps should be listed.')
  expect(within(first).getByRole('heading', {level: 4})).toHaveTextContent('Name one task')
  expect(first).toHaveTextContent(/You know it worked when Two colleagues, asked apart/)
  expect(within(second).getByRole('heading', {level: 4})).toHaveTextContent('Measure it as it is')
})

test('without a title the steps themselves are the headings, so that no level is skipped', async () => {
  render(<Steps value={await asFetched({...stepsExample, title: undefined})} />)
  expect(screen.getAllByRole('heading', {level: 3})).toHaveLength(2)
})

test('each step has a link to itself, which a new title does not break', async () => {
  const value = await asFetched(stepsExample)
  const {container} = render(<Steps value={value} />)
  const links = screen.getAllByRole('link', {name: 'Link to this step'})
  const ids = value.items.map(({_key}) => `step-${value._key}-${_key}`)
  expect(links.map((link) => link.getAttribute('href'))).toEqual(ids.map((id) => `#${id}`))
  expect([...container.querySelectorAll('li')].map(({id}) => id)).toEqual(ids)
})

test('a step without a check makes no promise of one', async () => {
  const items = stepsExample.items?.map((step) => ({...step, check: undefined}))
  const value = await asFetched({...stepsExample, items})
  render(<Steps value={value} />)
  expect(screen.queryByText(/You know it worked/)).not.toBeInTheDocument()
  expect(stepsText(value)).not.toContain('You know it worked')
})

test('just inserted, or with a step nobody has written, it shows no empty number', async () => {
  const empty = await asFetched<'steps'>({_type: 'steps', _key: 'new', title: 'Soon'})
  const blank = await asFetched<'steps'>({
    _type: 'steps',
    _key: 'new',
    items: [{_key: 'a', _type: 'step'}],
  })
  const {container, rerender} = render(<Steps value={empty} />)
  expect(container).toBeEmptyDOMElement()
  rerender(<Steps value={blank} />)
  expect(container).toBeEmptyDOMElement()
})

test('its words number the steps', async () => {
  expect(stepsText(await asFetched(stepsExample))).toMatch(
    /^The first week\n\n1\. Name one task\n\nOne, .+\n\nYou know it worked when: .+\n\n2\. Measure/,
  )
})
