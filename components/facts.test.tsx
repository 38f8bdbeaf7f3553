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

test('a phone shows their title and the most telling one, and the rest when it is opened', () => {
  render(<Facts title="About this guide" hint="Beginner" facts={[{term: 'For', value: 'All'}]} />)
  const fold = screen.getByRole('group')
  expect(fold.querySelector('summary')).toHaveTextContent('About this guideBeginner')
  expect(screen.getByText('All')).not.toBeVisible()
  fold.setAttribute('open', '')
  expect(screen.getByText('All')).toBeVisible()
})
