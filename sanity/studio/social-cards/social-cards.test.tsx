import {screen, within} from '@testing-library/react'
import {openBeside} from '../preview-links/test-studio'
import {SocialCards} from './social-cards'

const cover = {
  _type: 'picture',
  alt: 'A desk with two screens',
  asset: {_type: 'reference', _ref: 'image-0a1b2c3d4e5f60718293a4b5c6d7e8f901234567-1600x900-jpg'},
}
const guide = {_type: 'guide', title: 'How to begin', standfirst: 'Begin small.'}

async function openCards(document: object = guide, isDraft = false) {
  await openBeside(<SocialCards document={{...document}} isDraft={isDraft} />)
  await screen.findByText('LinkedIn')
}

const card = (network: string) => {
  const figure = screen.getByText(network).closest('figure')
  if (!figure) throw new Error(`No figure is called ${network}`)
  return within(figure)
}
const messengers = 'WhatsApp, Slack and Teams, as a small card'
const all = ['LinkedIn', 'Facebook', 'X', messengers]

test('each network shows the shared picture, which is described, and the title', async () => {
  await openCards({...guide, cover})
  const pictures = all.map((network) => card(network).getByAltText('A desk with two screens'))
  expect(new Set(pictures.map((picture) => picture.getAttribute('src'))).size).toBe(1)
  expect(pictures[0]).toHaveAttribute('src', expect.stringMatching(/w=1200&h=630/))
  for (const network of all) expect(card(network).getByText('How to begin')).toBeVisible()
  expect(screen.getByText('Drawn from what is published.', {exact: false})).toBeVisible()
})

test('each crops it in its own way, and says how', async () => {
  await openCards({...guide, cover})
  const ratios = all.map((network) => card(network).getByRole('img').style.aspectRatio)
  expect(ratios).toEqual(['1.91', '1.91', '2', '1'])
  expect(card(messengers).getByText(/^The square in the middle of the picture/)).toBeVisible()
})

test('a description is shown where the network shows one', async () => {
  await openCards({...guide, cover})
  const showing = all.filter((network) => card(network).queryByText('Begin small.'))
  expect(showing).toEqual(['Facebook', messengers])
  expect(card('LinkedIn').getByText(/no description\.$/)).toBeVisible()
})

test('a long title is cut after the lines that a network has for it', async () => {
  const title = 'A title that is far too long for a card, '.repeat(6)
  await openCards({...guide, title, cover})
  const lines = all.map((network) => {
    const {style} = card(network).getByText(title.trim())
    return style.getPropertyValue('-webkit-line-clamp')
  })
  expect(lines).toEqual(['2', '2', '1', '2'])
})

test('without a picture the words stand alone, and it is told how to get one', async () => {
  await openCards()
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
  expect(screen.getByText(/^It has no picture of its own: .* Add a cover/)).toBeVisible()
  for (const network of all) expect(card(network).getByText('How to begin')).toBeVisible()
  expect(card('X').getByText('Begin small.')).toBeVisible()
  expect(card('X').getByText(/^No picture, one line of the title/)).toBeVisible()
})

test('cards of what is not published are called that', async () => {
  await openCards(guide, true)
  expect(screen.getByText(/^Drawn from what is written now/)).toBeVisible()
})
