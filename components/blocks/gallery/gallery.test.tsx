import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {galleryExample} from './example'
import {Gallery} from './gallery'
import {galleryText} from './text'

test('each picture is described, captioned and credited', async () => {
  render(<Gallery value={await asFetched(galleryExample)} />)
  const section = within(screen.getByRole('region', {name: 'The screen before and after'}))
  const figures = section.getAllByRole('figure')
  expect(figures).toHaveLength(2)
  const [first] = figures
  if (!first) throw new Error('The first picture should be shown.')
  expect(within(first).getByRole('img')).toHaveAccessibleName(
    'A screen with one score for a whole document.',
  )
  expect(first).toHaveTextContent(
    'The first version: one figure, and no sentence that it belongs to. Picture: Drawn by the editors',
  )
})

test('without a title it is still named for those who jump from part to part', async () => {
  render(<Gallery value={await asFetched({...galleryExample, title: undefined})} />)
  expect(screen.getByRole('region', {name: 'Pictures'})).toBeVisible()
  expect(screen.queryByRole('heading')).not.toBeInTheDocument()
})

test('a place without a file is left out', async () => {
  const pictures = galleryExample.pictures?.map((item, at) =>
    at === 0 ? {...item, picture: {_type: 'picture' as const, alt: 'A plan'}} : item,
  )
  const value = await asFetched({...galleryExample, pictures})
  render(<Gallery value={value} />)
  expect(screen.getAllByRole('img')).toHaveLength(1)
  expect(galleryText(value)).not.toContain('A plan')
})

test('just inserted, it shows nothing', async () => {
  const value = await asFetched<'gallery'>({_type: 'gallery', _key: 'new', title: 'Soon'})
  const {container} = render(<Gallery value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(galleryText(value)).toBe('')
})

test('its words are what each picture shows and what to notice', async () => {
  expect(galleryText(await asFetched(galleryExample))).toMatch(
    /^The screen before and after\n\nA screen with one score.+\n\nThe first version: .+\n\nA screen with marks/,
  )
})
