import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {figureExample} from './example'
import {Figure} from './figure'
import {figureText} from './text'

test('a figure is described, captioned and credited', async () => {
  render(<Figure value={await asFetched(figureExample)} />)
  expect(screen.getByRole('img')).toHaveAccessibleName(figureExample.picture?.alt)
  expect(screen.getByRole('figure')).toHaveTextContent(
    'Four of the six weeks pass before anybody outside the team sees a result. Picture: Drawn by the editors',
  )
})

test('a wide figure is loaded wider than one as wide as the text', async () => {
  const {rerender} = render(<Figure value={await asFetched(figureExample)} />)
  expect(screen.getByRole('img')).toHaveAttribute('sizes', expect.stringContaining('58rem'))
  rerender(<Figure value={await asFetched({...figureExample, size: 'body'})} />)
  expect(screen.getByRole('img')).toHaveAttribute('sizes', expect.stringContaining('38rem'))
})

test('without caption and credit there is no empty line under it', async () => {
  const {picture} = figureExample
  const bare = {
    ...figureExample,
    caption: undefined,
    picture: picture && {...picture, credit: undefined},
  }
  render(<Figure value={await asFetched(bare)} />)
  expect(screen.getByRole('figure')).toHaveTextContent(/^$/)
})

test.each([
  ['just inserted', undefined],
  ['with a description but no file yet', {_type: 'picture' as const, alt: 'A plan'}],
])('%s, it shows nothing', async (_, picture) => {
  const value = await asFetched<'figure'>({_type: 'figure', _key: 'new', caption: 'Soon', picture})
  const {container} = render(<Figure value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(figureText(value)).toBe('')
})

test('its words are what it shows and what to notice', async () => {
  expect(figureText(await asFetched(figureExample))).toBe(
    `${figureExample.picture?.alt}\n\n${figureExample.caption}`,
  )
})
