import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {exampleFilm} from '../example-documents'
import {videoExample} from './example'
import {videoText} from './text'
import {Video} from './video'

const title = videoExample.title ?? ''

test('nothing of the film is loaded before it is played, and it comes from this site', async () => {
  render(<Video value={await asFetched(videoExample)} />)
  const film = screen.getByLabelText(title)
  expect(film).toHaveAttribute('preload', 'none')
  expect(film).toHaveAttribute('controls')
  expect(film).toHaveAttribute('src', `/${exampleFilm.path}`)
  expect(film).toHaveAttribute('poster', expect.stringMatching(/^\/images\//))
})

test('readers see how long it is, and can read all that is said', async () => {
  render(<Video value={await asFetched(videoExample)} />)
  expect(screen.getByRole('figure')).toHaveTextContent(`${title} (4:30)`)
  expect(screen.getByText('Transcript')).toBeVisible()
  expect(screen.getByText('Then I read it against the checklist.')).toBeInTheDocument()
})

test('a film elsewhere says from where it will be loaded', async () => {
  const url = 'https://media.example.org/talk.mp4'
  render(<Video value={await asFetched({...videoExample, file: undefined, url})} />)
  expect(screen.getByLabelText(title)).toHaveAttribute('src', url)
  expect(screen.getByRole('figure')).toHaveTextContent(
    'Loaded from media.example.org once you press play.',
  )
})

test('captions are offered where there are some', async () => {
  const captions = {_type: 'file' as const, asset: videoExample.file?.asset}
  const {container} = render(<Video value={await asFetched({...videoExample, captions})} />)
  expect(container.querySelector('track')).toHaveAttribute('kind', 'captions')
})

test.each([[undefined], ['javascript:alert(1)']])(
  'without a file it shows no empty player: %s',
  async (url) => {
    const value = await asFetched({...videoExample, file: undefined, url})
    const {container} = render(<Video value={value} />)
    expect(container).toBeEmptyDOMElement()
    expect(videoText(value)).toBe('')
  },
)

test('its words are its title and its transcript', async () => {
  expect(videoText(await asFetched(videoExample))).toMatch(/^One review .+\n\nI read it once/)
})
