import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {Byline} from './byline'

const person = (name: string, slug = name.toLowerCase()) => ({
  _id: `person-${name}`,
  _type: 'person' as const,
  name,
  role: null,
  slug,
  portrait: null,
})

const show = (...people: ReturnType<typeof person>[]) =>
  render(<Byline authors={stegaBrand(people)} />)

test('names everyone as in a sentence, each with a link to their page', () => {
  show(person('Ada'), person('Grace'), person('Joan'))
  expect(screen.getByText(/^By/)).toHaveTextContent('By Ada, Grace and Joan')
  expect(screen.getByRole('link', {name: 'Grace'})).toHaveAttribute('href', '/people/grace')
})

test('of a hundred, three are named at once, and all on request', () => {
  show(...Array.from({length: 100}, (_, index) => person(`Author ${index}`)))
  const summary = screen.getByText(/^By/)
  expect(summary).toHaveTextContent('By Author 0, Author 1, Author 2, and 97 others')
  expect(summary.closest('details')).not.toHaveAttribute('open')
  expect(screen.getAllByRole('link', {hidden: true})).toHaveLength(100)
})

test('someone without a page is named without a link', () => {
  show(person('Ada', ''))
  expect(screen.getByText('By Ada')).toBeVisible()
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
})

test('no “By” without a name', () => {
  const {container} = show(person(''))
  expect(container).toBeEmptyDOMElement()
})
