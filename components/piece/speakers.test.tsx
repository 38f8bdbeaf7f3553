import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {SpeakerNames} from './speakers'

const speaker = (name: string) => ({
  _key: name,
  role: 'Editor',
  employer: null,
  person: {
    _id: name,
    _type: 'person' as const,
    name,
    role: null,
    slug: name.toLowerCase(),
    portrait: null,
  },
})

test('in a list three speakers are named, and the others counted', () => {
  const speakers = ['Ada', 'Grace', 'Joan', 'Mary', 'Radia'].map(speaker)
  const {rerender} = render(<SpeakerNames speakers={stegaBrand(speakers)} />)
  expect(screen.getByText(/others/)).toHaveTextContent(
    /^Ada, Editor; Grace, Editor; Joan, Editor and 2 others$/,
  )
  rerender(<SpeakerNames speakers={stegaBrand(speakers.slice(0, 4))} />)
  expect(screen.getByText(/other/)).toHaveTextContent(/Joan, Editor and one other$/)
  rerender(<SpeakerNames speakers={stegaBrand(speakers.slice(0, 3))} />)
  expect(screen.queryByText(/other/)).not.toBeInTheDocument()
})
