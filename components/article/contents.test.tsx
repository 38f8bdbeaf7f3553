import {render, screen, within} from '@testing-library/react'
import {Contents, type Part} from './contents'

const part = (text: string, isQuestion = false): Part => ({
  key: text,
  text,
  id: text.toLowerCase(),
  isQuestion,
})

test('a long piece lists its chapters, each with a link to its heading', () => {
  render(<Contents parts={['One', 'Two', 'Three'].map((text) => part(text))} />)
  const contents = screen.getByRole('navigation', {name: 'Contents'})
  const links = within(contents).getAllByRole('link', {hidden: true})
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#one', '#two', '#three'])
  expect(screen.getByText('3 parts')).toBeInTheDocument()
})

test('an interview says how many questions there are', () => {
  render(<Contents parts={[part('One'), part('Why?', true), part('How?', true)]} />)
  expect(screen.getByText('2 questions')).toBeInTheDocument()
})

test('a short piece has none', () => {
  const {container} = render(<Contents parts={[part('One'), part('Two')]} />)
  expect(container).toBeEmptyDOMElement()
})
