import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {exampleSound} from '../example-documents'
import {Audio} from './audio'
import {audioExample} from './example'
import {audioText} from './text'

const title = audioExample.title ?? ''

test('nothing is loaded before it is played, and all that is said can be read', async () => {
  render(<Audio value={await asFetched(audioExample)} />)
  const sound = screen.getByLabelText(title)
  expect(sound).toHaveAttribute('preload', 'none')
  expect(sound).toHaveAttribute('controls')
  expect(sound).toHaveAttribute('src', `/${exampleSound.path}`)
  expect(screen.getByRole('figure')).toHaveTextContent(`${title} (1:05)`)
  expect(screen.getByText('Can I see the sentence?')).toBeInTheDocument()
})

test('without a length and a transcript there is nothing empty to open', async () => {
  const bare = {...audioExample, duration: undefined, transcript: undefined}
  render(<Audio value={await asFetched(bare)} />)
  expect(screen.getByRole('figure')).toHaveTextContent(new RegExp(`${title}$`))
  expect(screen.queryByText('Transcript')).not.toBeInTheDocument()
})

test('just inserted, it shows no empty player', async () => {
  const value = await asFetched<'audio'>({_type: 'audio', _key: 'new', title: 'Soon'})
  const {container} = render(<Audio value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(audioText(value)).toBe('')
})
