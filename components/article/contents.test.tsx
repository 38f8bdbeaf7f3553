import {render, screen, within} from '@testing-library/react'
import type {Heading} from '@/lib/heading-id'
import {Contents} from './contents'

const chapter = (text: string, level: Heading['level'] = 'h2'): Heading => ({
  key: text,
  level,
  text,
  id: text.toLowerCase(),
})

test('a long piece lists its chapters, each with a link to its heading', () => {
  render(<Contents headings={['One', 'Two', 'Three'].map((text) => chapter(text))} />)
  const [first] = within(screen.getByRole('navigation', {name: 'Contents'})).getAllByRole('list')
  const links = within(first ?? document.body).getAllByRole('link', {hidden: true})
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#one', '#two', '#three'])
})

test('a short piece has none, however many headings of the third level it has', () => {
  const {container} = render(
    <Contents headings={[chapter('One'), chapter('A', 'h3'), chapter('B', 'h3')]} />,
  )
  expect(container).toBeEmptyDOMElement()
})
