import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {exampleGuide} from '../example-documents'
import {relatedPieceExample} from './example'
import {RelatedPiece} from './related-piece'
import {relatedPieceText} from './text'

test('it says what kind of piece it leads to, what that is about and why to read it', async () => {
  render(<RelatedPiece value={await asFetched(relatedPieceExample)} />)
  const card = screen.getByRole('complementary', {name: 'Related piece'})
  expect(card).toHaveTextContent(/^Guide/)
  expect(card).toHaveTextContent(exampleGuide.standfirst)
  expect(card).toHaveTextContent(relatedPieceExample.why ?? '')
  expect(screen.getByRole('link', {name: exampleGuide.title})).toHaveAttribute(
    'href',
    `/guides/${exampleGuide.slug.current}`,
  )
})

test('without a reason it shows no empty line', async () => {
  const value = await asFetched({...relatedPieceExample, why: undefined})
  render(<RelatedPiece value={value} />)
  expect(screen.getByRole('complementary')).toHaveTextContent(
    new RegExp(`${exampleGuide.standfirst}$`),
  )
  expect(relatedPieceText(value)).toContain(exampleGuide.standfirst)
})

test.each([
  ['just inserted', undefined],
  ['of a piece that is not published', {_type: 'reference' as const, _ref: 'gone', _weak: true}],
])('%s, it shows nothing', async (_, piece) => {
  const value = await asFetched<'relatedPiece'>({...relatedPieceExample, piece})
  const {container} = render(<RelatedPiece value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(relatedPieceText(value)).toBe('')
})

test('its words name the piece and say why', async () => {
  expect(relatedPieceText(await asFetched(relatedPieceExample))).toBe(
    `See also: ${exampleGuide.title}\n\n${relatedPieceExample.why}`,
  )
})
