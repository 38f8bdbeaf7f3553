import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {profileExample} from './example'
import {Profile} from './profile'
import {profileText} from './text'

test('a profile shows the person, leads to their page and says why they matter here', async () => {
  render(<Profile value={await asFetched(profileExample)} />)
  const profile = within(screen.getByRole('complementary', {name: 'Profile'}))
  expect(profile.getByRole('img', {name: 'A drawn portrait'})).toBeVisible()
  expect(profile.getByRole('link', {name: 'Maren Oduya'})).toHaveAttribute(
    'href',
    '/people/maren-oduya',
  )
  expect(profile.getByText('Compliance officer')).toBeVisible()
  expect(profile.getByText(profileExample.text ?? '')).toBeVisible()
})

test('without a text it is the person alone', async () => {
  const value = await asFetched({...profileExample, text: undefined})
  render(<Profile value={value} />)
  expect(screen.getByRole('complementary')).toHaveTextContent(/Compliance officer$/)
  expect(profileText(value)).toBe('Maren Oduya, Compliance officer')
})

test.each([
  ['just inserted', undefined],
  ['of a person who is gone', {_type: 'reference' as const, _ref: 'gone'}],
])('%s, it shows nothing', async (_, person) => {
  const value = await asFetched<'profile'>({...profileExample, person})
  const {container} = render(<Profile value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(profileText(value)).toBe('')
})
