import {render, screen} from '@testing-library/react'
import {Pager} from './pager'

const links = () =>
  screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

test('a list that fits on a page has no pager', () => {
  const {container} = render(<Pager path="/guides" page={1} total={24} />)
  expect(container).toBeEmptyDOMElement()
})

test('the pages of a longer one lead to their neighbours', () => {
  const {rerender} = render(<Pager path="/guides" page={1} total={50} />)
  expect(links()).toEqual([['Older', '/guides/page/2']])
  expect(screen.getByText('Page 1 of 3')).toBeVisible()
  rerender(<Pager path="/guides" page={2} total={50} />)
  expect(links()).toEqual([
    ['Newer', '/guides'],
    ['Older', '/guides/page/3'],
  ])
  rerender(<Pager path="/guides" page={3} total={50} />)
  expect(links()).toEqual([['Newer', '/guides/page/2']])
})

test('pages in another order are next and previous, and crawlers stay away from filtered ones', () => {
  render(<Pager path="/guides/with/sort.time" page={2} total={99} by="rank" isFiltered />)
  expect(links()).toEqual([
    ['Previous', '/guides/with/sort.time'],
    ['Next', '/guides/with/sort.time/page/3'],
  ])
  expect(screen.getByRole('link', {name: 'Next'})).toHaveAttribute('rel', 'next nofollow')
})
