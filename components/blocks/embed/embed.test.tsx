import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {Embed} from './embed'
import {embedExample} from './example'
import {embedText} from './text'

test('it says whose page it leads to, and that they learn of the visit', async () => {
  const {container} = render(<Embed value={await asFetched(embedExample)} />)
  const figure = screen.getByRole('figure')
  expect(figure).toHaveTextContent(embedExample.title ?? '')
  expect(figure).toHaveTextContent('then Vimeo learns of your visit')
  const link = screen.getByRole('link', {name: 'Watch on Vimeo'})
  expect(link).toHaveAttribute('href', embedExample.url)
  expect(link).toHaveAttribute('rel', 'noopener')
  expect(link).not.toHaveAttribute('target')
  expect(container.querySelectorAll('iframe, script, img, video, audio')).toHaveLength(0)
})

test('sound is listened to', async () => {
  const value = await asFetched({...embedExample, url: 'https://open.spotify.com/episode/1'})
  render(<Embed value={value} />)
  expect(screen.getByRole('link', {name: 'Listen on Spotify'})).toBeVisible()
})

test('an address of anybody else is a plain link', async () => {
  const value = await asFetched({...embedExample, url: 'https://example.org/talk'})
  render(<Embed value={value} />)
  expect(screen.getByRole('link', {name: embedExample.title})).toBeVisible()
  expect(screen.queryByRole('figure')).not.toBeInTheDocument()
})

test.each([[undefined], ['javascript:alert(1)']])(
  'without an address that is safe it shows nothing: %s',
  async (url) => {
    const value = await asFetched({...embedExample, url})
    const {container} = render(<Embed value={value} />)
    expect(container).toBeEmptyDOMElement()
    expect(embedText(value)).toBe('')
  },
)
