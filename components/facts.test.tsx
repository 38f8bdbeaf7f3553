import {render, screen} from '@testing-library/react'
import {Facts} from './facts'

test('only what is known is named', () => {
  render(
    <Facts
      title="About this case"
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
  render(<Facts title="About this case" facts={[{term: 'Industry', value: undefined}]} />)
  expect(screen.queryByText('About this case')).not.toBeInTheDocument()
  expect(document.querySelector('dl')).toBeNull()
})
