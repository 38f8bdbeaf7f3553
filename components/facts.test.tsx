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
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Industry'])
  expect(screen.getByRole('definition')).toHaveTextContent('Law')
})

test('with nothing known there is no empty list', () => {
  render(<Facts facts={[{term: 'Industry', value: undefined}]} />)
  expect(screen.queryByRole('term')).not.toBeInTheDocument()
  expect(document.querySelector('dl')).toBeNull()
})
