import {render, screen} from '@testing-library/react'
import {Facts} from './facts'

test('only what is known is named', () => {
  render(
    <Facts
      facts={[
        {term: 'Industry', value: 'Law'},
        {term: 'Approach', value: null},
        {term: 'Region', value: ''},
        {term: 'Minutes', value: 0},
      ]}
    />,
  )
  expect(screen.getAllByRole('term', {hidden: true}).map((term) => term.textContent)).toEqual([
    'Industry',
  ])
  expect(screen.getByRole('definition', {hidden: true})).toHaveTextContent('Law')
})

test('with nothing known there is no empty list', () => {
  render(<Facts facts={[{term: 'Industry', value: undefined}]} />)
  expect(screen.queryByText('The facts')).not.toBeInTheDocument()
  expect(document.querySelector('dl')).toBeNull()
})

test('a phone shows their title and the most telling one, and the rest when it is opened', () => {
  render(<Facts hint="Beginner" facts={[{term: 'For', value: 'All'}]} />)
  const fold = screen.getByRole('group')
  expect(fold.querySelector('summary')).toHaveTextContent('The factsBeginner')
  expect(screen.getByText('All')).not.toBeVisible()
  fold.setAttribute('open', '')
  expect(screen.getByText('All')).toBeVisible()
})
