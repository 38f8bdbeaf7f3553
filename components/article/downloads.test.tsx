import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {Downloads, downloadsFact, DownloadsInShort} from './downloads'

const file = {
  path: 'files/local/production/abc.txt',
  name: 'one page.txt',
  extension: 'txt',
  size: 1843,
}

test('a download says what it is, how large, and is saved under its own name', () => {
  const downloads = [{_key: 'a', title: 'One page', description: 'To fill in.', file}]
  render(<Downloads downloads={stegaBrand(downloads)} />)
  expect(screen.getByRole('link', {name: 'One page'})).toHaveAttribute(
    'href',
    '/files/local/production/abc.txt?dl=one%20page.txt',
  )
  expect(screen.getByRole('listitem')).toHaveTextContent('TXT, 1.8 kB')
  expect(screen.getByText('To fill in.')).toBeVisible()
})

test('their number leads to them, and none are no number', () => {
  const one = {_key: 'a', title: 'One page', description: null, file}
  const {container, rerender} = render(downloadsFact(stegaBrand([one, {...one, _key: 'b'}])))
  expect(screen.getByRole('link', {name: '2 files'})).toHaveAttribute('href', '#downloads')
  rerender(downloadsFact(stegaBrand([one, {...one, _key: 'b', file: null}])))
  expect(screen.getByRole('link', {name: '1 file'})).toBeVisible()
  rerender(downloadsFact(stegaBrand([])))
  expect(container).toBeEmptyDOMElement()
})

test('a download without its file is not offered', () => {
  const downloads = [{_key: 'a', title: 'Soon', description: null, file: null}]
  const {container} = render(<Downloads downloads={stegaBrand(downloads)} />)
  expect(container).toBeEmptyDOMElement()
})

test('at the head each file is named by its type, and taken in one press', () => {
  const one = {_key: 'a', title: 'One page', description: null, file}
  const {container, rerender} = render(
    <DownloadsInShort downloads={stegaBrand([one, {...one, _key: 'b', file: null}])} />,
  )
  expect(screen.getByRole('link', {name: 'TXT One page'})).toHaveAttribute(
    'href',
    '/files/local/production/abc.txt?dl=one%20page.txt',
  )
  expect(container).toHaveTextContent('To take with you: TXT One page')
  rerender(<DownloadsInShort downloads={stegaBrand([])} />)
  expect(container).toBeEmptyDOMElement()
})
