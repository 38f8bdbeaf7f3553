import {jest} from '@jest/globals'
import {screen} from '@testing-library/react'
import {
  expectCopied,
  openBeside,
  openShare,
  pressText,
  standInSite,
  write,
  type Stored,
} from '../preview-links/test-studio'
import {CampaignLinks} from './campaign-links'

const words = {source: 'newsletter', medium: 'email', campaign: 'spring-letter'}
const counted = 'utm_source=newsletter&utm_medium=email&utm_campaign=spring-letter'

const list = (...campaigns: object[]): Stored => ({
  _id: 'marketing.campaigns',
  _type: 'campaigns',
  _createdAt: '2026-11-20T09:00:00Z',
  campaigns,
})
const letter = {_key: 'letter', title: 'Spring letter', ...words}

const guide = {_type: 'guide', slug: {current: 'how to begin'}}
const pagePath = '/guides/how%20to%20begin'
const canonical = `https://casebook.test${pagePath}`

/** A stand-in for the public page, or for an error in its place. */
function standInPage(answer = () => new Response(`<link rel="canonical" href="${canonical}">`)) {
  const asked = jest.spyOn(globalThis, 'fetch')
  return asked.mockImplementation(async (input) => {
    expect(input).toBe(pagePath)
    return answer()
  })
}

const openLinks = (stored: Stored[] = [list(letter)], published: typeof guide | null = guide) =>
  openBeside(<CampaignLinks published={published} />, stored)

const link = () => screen.findByLabelText('Campaign link')
const choose = async (key: string) => {
  await screen.findByLabelText('Campaign')
  write('Campaign', key)
}

test('a published piece gets a link for a campaign, from the address that its page gives itself', async () => {
  const asked = standInPage()
  await openLinks()
  await choose('letter')
  expect(await link()).toHaveValue(`${canonical}?${counted}`)
  expect(asked.mock.calls[0]?.[1]).toMatchObject({credentials: 'omit'})
})

test('nothing is counted before a campaign is chosen', async () => {
  standInPage()
  await openLinks()
  await screen.findByText('Spring letter')
  expect(screen.queryByLabelText('Campaign link')).not.toBeInTheDocument()
})

test('a link says which of several it is, and is copied', async () => {
  standInPage()
  await openLinks()
  await choose('letter')
  write('Which of its links, if there are several', 'button at the end')
  const address = `${canonical}?${counted}&utm_content=button+at+the+end`
  expect(await link()).toHaveValue(address)
  await expectCopied(await link(), address)
})

test('the list of campaigns is as marketing ordered it, without what no address takes', async () => {
  standInPage()
  await openLinks([
    {...list({...letter, title: 'Not published yet'}), _id: 'drafts.marketing.campaigns'},
    list(
      {...letter, _key: 'b', title: 'Second of the alphabet'},
      {...letter, _key: 'a', title: 'First of the alphabet'},
      {_key: 'c', title: 'Unfinished', source: 'linkedin'},
      {...letter, _key: 'd', title: 'Imported', medium: 'E-Mail & more'},
      {...letter, _key: 'e', title: null},
    ),
  ])
  const select = await screen.findByLabelText('Campaign')
  expect([...select.querySelectorAll('option')].map(({text}) => text)).toEqual([
    'Choose one',
    'Second of the alphabet',
    'First of the alphabet',
    'spring-letter',
  ])
  expect(screen.getByText('Change the list of campaigns').closest('a')).toHaveAttribute(
    'href',
    '/intent/edit/id=marketing.campaigns;type=campaigns/',
  )
})

test.each([[[]], [[list()]]])(
  'while there is no campaign, it leads to the list',
  async (stored) => {
    standInPage()
    await openLinks(stored)
    expect(await screen.findByText(/^There is no campaign to choose yet/)).toBeVisible()
    expect(screen.getByText('Add one to the list of campaigns').closest('a')).toHaveAttribute(
      'href',
      '/intent/edit/id=marketing.campaigns;type=campaigns/',
    )
  },
)

test('a page that readers do not find yet has no link, until it is there', async () => {
  const asked = standInPage(() => new Response('', {status: 404}))
  await openLinks()
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Readers do not find its page yet/)
  expect(screen.queryByLabelText('Campaign')).not.toBeInTheDocument()
  asked.mockImplementation(async () => new Response('<title>A page of another make'))
  pressText('Look again')
  await choose('letter')
  expect(await link()).toHaveValue(`${location.origin}${pagePath}?${counted}`)
})

test('a site that is down says so', async () => {
  jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'))
  await openLinks()
  expect(await screen.findByRole('alert')).toHaveTextContent(/^The site cannot be reached/)
})

test('what is not published has no such link, and nobody asks for its page', async () => {
  const asked = standInPage()
  await openLinks([list(letter)], null)
  expect(screen.getByText(/^Once the piece is published/)).toBeVisible()
  expect(asked).not.toHaveBeenCalled()
})

test('they stand in the panel beside the piece, with the cards of networks', async () => {
  standInSite()
  await openShare()
  await screen.findByLabelText('For whom')
  expect(screen.getByText('Campaign links')).toBeVisible()
  expect(screen.getByText('LinkedIn')).toBeVisible()
})
