import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {resultFiguresExample} from './example'
import {ResultFigures} from './result-figures'
import {resultFiguresText} from './text'

test('each figure stands with its change, who measured it and how', async () => {
  render(<ResultFigures value={await asFetched(resultFiguresExample)} />)
  const [minutes, mood] = screen.getAllByRole('listitem')
  if (!minutes || !mood) throw new Error('Both results should be listed.')
  expect(minutes).toHaveTextContent(/from 45.*to 10 minutes/)
  expect(minutes).toHaveTextContent('−78%')
  expect(minutes).toHaveTextContent('Measured by the client')
  expect(mood).toHaveTextContent('No figure published')
})

test('labels are headings under the block’s own', async () => {
  render(<ResultFigures value={await asFetched(resultFiguresExample)} />)
  const block = screen.getByRole('region', {name: 'What a shop reported'})
  expect(within(block).getAllByRole('heading', {level: 4})).toHaveLength(2)
})

test('each result has a link to itself, unlike that of any other block', async () => {
  const value = await asFetched(resultFiguresExample)
  render(<ResultFigures value={value} />)
  const [link] = screen.getAllByRole('link', {name: 'Link to this result'})
  const id = `result-${value._key}-${value.results[0]?._key}`
  expect(link).toHaveAttribute('href', `#${id}`)
  expect(screen.getAllByRole('heading', {level: 4})[0]).toHaveAttribute('id', id)
})

test('just inserted, it shows nothing', async () => {
  const value = await asFetched<'resultFigures'>({_type: 'resultFigures', _key: 'new'})
  const {container} = render(<ResultFigures value={value} />)
  expect(container).toBeEmptyDOMElement()
})

test('its words say the figures', async () => {
  expect(resultFiguresText(await asFetched(resultFiguresExample))).toBe(
    'What a shop reported\n\nTime for one description: 45 → 10 minutes (−78%)\n\nMood of the writers: no figure published',
  )
})
