import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {timelineExample} from './example'
import {timelineText} from './text'
import {Timeline} from './timeline'

test('events come in order, each with its time, and more where there is more to say', async () => {
  render(<Timeline value={await asFetched(timelineExample)} />)
  expect(screen.getByRole('heading', {level: 3, name: 'A pilot in three dates'})).toBeVisible()
  const [first, second, third] = screen.getAllByRole('listitem')
  if (!first || !second || !third) throw new Error('All three events should be listed.')
  expect(within(first).getByRole('heading', {level: 4})).toHaveTextContent('The candidates are')
  expect(first).toHaveTextContent(/^Week 2The candidates are chosenThree models/)
  expect(second).toHaveTextContent(/^Week 4The first five people use it$/)
  expect(third).toHaveTextContent(/^Week 12/)
})

test('without a title the events are the headings, so that no level is skipped', async () => {
  render(<Timeline value={await asFetched({...timelineExample, title: undefined})} />)
  expect(screen.getAllByRole('heading', {level: 3})).toHaveLength(3)
})

test('just inserted, or with no more than a time, it shows nothing', async () => {
  const empty = await asFetched<'timeline'>({_type: 'timeline', _key: 'new', title: 'Soon'})
  const timeOnly = await asFetched<'timeline'>({
    _type: 'timeline',
    _key: 'new',
    events: [{_key: 'a', _type: 'event', when: '2025'}],
  })
  const {container, rerender} = render(<Timeline value={empty} />)
  expect(container).toBeEmptyDOMElement()
  rerender(<Timeline value={timeOnly} />)
  expect(container).toBeEmptyDOMElement()
  expect(timelineText(timeOnly)).toBe('')
})

test('its words keep time and event together', async () => {
  expect(timelineText(await asFetched(timelineExample))).toMatch(
    /Week 2: The candidates are chosen\n\nThree models.+\n\nWeek 4: The first five/,
  )
})
