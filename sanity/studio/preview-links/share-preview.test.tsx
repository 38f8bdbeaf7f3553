import {jest} from '@jest/globals'
import {fireEvent, screen, waitFor, within} from '@testing-library/react'
import {createStructureBuilder} from 'sanity/structure'
import {articleTypes} from '@/lib/content-types'
import {schemaTypes} from '@/sanity/schema/schema-types'
import {documentNode} from '@/sanity/structure/document-node'
import {
  expectCopied,
  address,
  inHours,
  newStudio,
  openShare,
  press,
  pressText,
  standInSite,
  storedLink,
  write,
} from './test-studio'

const anHour = 3_600_000

function makeLink(label: string) {
  write('For whom', label)
  pressText('Make link')
}

const shownAddress = () => screen.findByLabelText('Address')

test('a link is made for somebody, for a week, and its address is shown once', async () => {
  const site = standInSite()
  const lake = await openShare()
  await screen.findByText('There is no link yet.')
  await screen.findByLabelText('For whom')
  makeLink('  Nordwind, marketing ')
  expect(await shownAddress()).toHaveValue(address)
  const [link] = lake.documents
  expect(link).toMatchObject({
    _type: 'previewLink',
    label: 'Nordwind, marketing',
    shows: 'latest',
    piece: {id: 'guide', type: 'guide', title: 'How to begin'},
    maker: {id: 'edda', name: 'Edda Quire'},
  })
  expect(link?._id).toMatch(/^previewLinks\.[\w-]{1,64}$/)
  expect(link?.proof).toMatch(/^[\w-]{43}$/)
  expect(site.asked).toEqual([{id: link?._id, proof: link?.proof}])
  const lasts = Date.parse(String(link?.expiresAt)) - Date.now()
  expect(Math.round(lasts / anHour)).toBe(7 * 24)
  expect(JSON.stringify(lake.documents)).not.toContain(address)

  const card = screen.getByLabelText('The address for Nordwind, marketing')
  await waitFor(() => expect(card).toHaveFocus())
  expect(screen.getByTitle('QR code of the address')).toBeInTheDocument()
  expect(screen.getByText(/shown only now/)).toBeVisible()
  expect(screen.getByLabelText('For whom')).toHaveValue('')
  expect(await screen.findByLabelText('Revoke for Nordwind, marketing')).toBeVisible()

  pressText('Done')
  expect(screen.queryByLabelText('Address')).not.toBeInTheDocument()
})

test('a link can keep the draft as it is now, and what it keeps goes when it is revoked', async () => {
  standInSite()
  const pin = {...storedLink('pin'), _id: 'previewPins.a', _type: 'previewPin'}
  const pinned = {shows: 'pinned' as const, pinnedAt: '2026-11-20T09:00:00Z', label: 'Early'}
  const lake = await openShare([storedLink('a', pinned), pin])
  expect(await screen.findByText(/^Shows the draft as it was on November 20, 2026/)).toBeVisible()
  await screen.findByLabelText('For whom')
  write('Shows', 'pinned')
  makeLink('Client')
  await shownAddress()
  expect(lake.documents.at(-1)).toMatchObject({label: 'Client', shows: 'pinned'})
  press('Revoke for Early')
  pressText('Revoke it')
  await waitFor(() => expect(lake.documents.map(({_type}) => _type)).not.toContain('previewPin'))
  expect(lake.documents).toHaveLength(2)
})

test('a whole release is shared beside any of its pieces, also one that has no draft', async () => {
  standInSite()
  const stored = (_id: string, _type: string, more: object = {}) => ({
    ...storedLink('a'),
    _id,
    _type,
    ...more,
  })
  const release = (name: string, state: string) =>
    stored(`_.releases.${name}`, 'system.release', {state, metadata: {title: `The ${name}`}})
  const lake = await openShare(
    [
      release('autumn', 'active'),
      release('winter', 'active'),
      release('old', 'published'),
      stored('versions.autumn.guide', 'guide'),
      stored('versions.old.guide', 'guide'),
      storedLink('b', {
        label: 'Sees autumn',
        shows: 'release',
        piece: null,
        release: {name: 'autumn', title: 'The autumn'},
      }),
    ],
    {hasDraft: false},
  )
  expect(await screen.findByText('Sees autumn')).toBeVisible()
  expect(screen.getByText('Shows the whole release “The autumn”')).toBeVisible()
  const shows = await screen.findByLabelText<HTMLSelectElement>('Shows')
  expect([...shows.options].map(({text}) => text)).toEqual([
    'The whole release “The autumn”, with all its pieces',
  ])
  makeLink('Client')
  await shownAddress()
  expect(screen.getByText(/sees the release until/)).toBeVisible()
  const made = lake.documents.at(-1)
  expect(made).toMatchObject({shows: 'release', release: {name: 'autumn', title: 'The autumn'}})
  expect(made).not.toHaveProperty('piece')
})

test('a passcode goes to the site, and nowhere else', async () => {
  const site = standInSite()
  const lake = await openShare()
  await screen.findByLabelText('For whom')
  write('Passcode, if you want one', ' blue door ')
  site.address = () => Response.json({message: 'Try again.'}, {status: 503})
  makeLink('Client')
  await screen.findByText(/has no new address: Try again/)
  expect(await screen.findByText(/^Not finished: the site did not get its passcode/)).toBeVisible()
  site.address = () => Response.json({address})
  pressText('Get its address')
  await shownAddress()
  expect(site.asked.map(({passcode}) => passcode)).toEqual(['blue door', 'blue door'])
  expect(lake.documents[0]).toMatchObject({hasPasscode: true})
  expect(JSON.stringify(lake.documents)).not.toContain('blue door')
  expect(screen.getByLabelText('Passcode, if you want one')).toHaveValue('')
})

test('a passcode that can be guessed is refused', async () => {
  standInSite()
  const lake = await openShare()
  await screen.findByLabelText('For whom')
  write('Passcode, if you want one', '12345')
  makeLink('Client')
  expect(await screen.findByText(/6 characters or more/)).toBeVisible()
  expect(lake.documents).toEqual([])
  write('Passcode, if you want one', '123456')
  makeLink('Client')
  await shownAddress()
})

test('an address is copied, or selected where the browser gives no clipboard', async () => {
  standInSite()
  await openShare()
  await screen.findByLabelText('For whom')
  makeLink('Client')
  const field = await shownAddress()
  await expectCopied(field, address)
})

test('an e-mail says what it is, where, and until when', async () => {
  standInSite()
  await openShare()
  await screen.findByLabelText('For whom')
  makeLink('Client')
  await shownAddress()
  const href = screen.getByText('E-mail').closest('a')?.getAttribute('href') ?? ''
  const {protocol, searchParams} = new URL(href)
  expect(protocol).toBe('mailto:')
  expect(searchParams.get('subject')).toBe('A preview of “How to begin”')
  const lines = searchParams.get('body')?.split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines?.[0]).toContain(address)
  expect(lines?.[1]).toMatch(/opens until .*\d{4}/)
})

test('without a name, or with an end that is too near or too far, no link is made', async () => {
  const site = standInSite()
  const lake = await openShare()
  await screen.findByLabelText('For whom')
  makeLink(' ')
  expect(screen.getByRole('alert')).toHaveTextContent(/^Write for whom/)
  write('Ends', 'own')
  makeLink('Client')
  expect(screen.getByRole('alert')).toHaveTextContent('Choose when the link ends.')
  write('Day and time', '2020-01-01T10:00')
  pressText('Make link')
  expect(screen.getByRole('alert')).toHaveTextContent(/less than an hour/)
  write('Day and time', '2099-01-01T10:00')
  pressText('Make link')
  expect(screen.getByRole('alert')).toHaveTextContent(/30 days at most/)
  expect(lake.documents).toEqual([])
  expect(site.asked).toEqual([])
})

test('where nothing is unpublished, there is nothing to share, and links are still listed', async () => {
  standInSite()
  await openShare([storedLink('a')], {hasDraft: false})
  expect(await screen.findByText(/^There is nothing unpublished to show/)).toBeVisible()
  expect(await screen.findByLabelText('Revoke for Client')).toBeVisible()
  expect(screen.queryByLabelText('For whom')).not.toBeInTheDocument()
  expect(screen.queryByLabelText('New address for Client')).not.toBeInTheDocument()
})

test('a site without its settings says so in place of the form, and is asked again', async () => {
  const site = standInSite()
  site.available = () => Response.json({available: false, message: 'PREVIEW_LINK_KEY is missing.'})
  await openShare([storedLink('a')])
  expect(await screen.findByRole('alert')).toHaveTextContent('PREVIEW_LINK_KEY is missing.')
  expect(screen.queryByLabelText('For whom')).not.toBeInTheDocument()
  expect(await screen.findByLabelText('Revoke for Client')).toBeVisible()
  site.available = () => Response.json({available: true})
  pressText('Ask the site again')
  expect(await screen.findByLabelText('For whom')).toBeVisible()
})

test.each([
  ['is down', () => Promise.reject<Response>(new TypeError('fetch failed'))],
  ['answers with a page of a proxy', async () => new Response('<h1>Bad</h1>', {status: 502})],
])('a site that %s cannot be reached', async (_, answer) => {
  jest.spyOn(globalThis, 'fetch').mockImplementation(answer)
  await openShare()
  expect(await screen.findByRole('alert')).toHaveTextContent(/^The site cannot be reached/)
})

test('a link whose address failed is kept, and gets one when it is tried again', async () => {
  const site = standInSite()
  site.address = () => Response.json({message: 'The site is busy.'}, {status: 503})
  const lake = await openShare()
  await screen.findByLabelText('For whom')
  makeLink('Client')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The site is busy.')
  expect(await screen.findByText(/^Not finished: it has no address yet/)).toBeVisible()
  site.address = () => Response.json({address})
  expect(screen.getByLabelText('Get its address for Client')).toBeVisible()
  fireEvent.click(within(alert).getByText('Get its address'))
  expect(await shownAddress()).toHaveValue(address)
  expect(lake.documents).toHaveLength(1)
  const [first, second] = site.asked
  expect(second?.id).toBe(first?.id)
  expect(second?.proof).not.toBe(first?.proof)
  expect(lake.documents[0]?.proof).toBe(second?.proof)
})

test('a link that was revoked before it got an address is not offered one any more', async () => {
  const site = standInSite()
  site.address = () => Response.json({message: 'The site is busy.'}, {status: 503})
  await openShare()
  await screen.findByLabelText('For whom')
  makeLink('Client')
  await screen.findByText(/The site is busy/)
  await screen.findByLabelText('Revoke for Client')
  press('Revoke for Client')
  pressText('Revoke it')
  expect(await screen.findByText('The link for Client is revoked.')).toBeVisible()
  expect(screen.queryByText(/The site is busy/)).not.toBeInTheDocument()
})

test('a link that the lake refuses is not begun, and the form keeps what was written', async () => {
  const site = standInSite()
  const lake = await openShare()
  await screen.findByLabelText('For whom')
  await screen.findByText('There is no link yet.')
  lake.refusal = 'Insufficient permissions'
  makeLink('Client')
  expect(await screen.findByRole('alert')).toHaveTextContent('Insufficient permissions')
  expect(screen.getByLabelText('For whom')).toHaveValue('Client')
  expect(site.asked).toEqual([])
})

test('each link tells by whom, until when and how often it was opened; others are no part', async () => {
  standInSite()
  await openShare([
    storedLink('new', {label: 'New'}),
    storedLink('read', {label: 'Read', views: 3, lastSeenAt: '2026-11-28T10:00:00Z'}),
    storedLink('once', {label: 'Once', views: 1, lastSeenAt: '2026-11-28T10:00:00Z'}),
    storedLink('late', {label: 'Late', expiresAt: '2026-11-01T10:00:00Z'}),
    storedLink('gone', {label: 'Gone', revokedAt: '2026-11-27T10:00:00Z'}),
    storedLink('never', {label: 'Never', addressHash: null, expiresAt: '2026-11-01T10:00:00Z'}),
    storedLink('other', {label: 'Other', piece: {id: 'other', type: 'guide', title: 'Other'}}),
  ])
  await screen.findByText('Read')
  const row = (label: string) => screen.getByText(label, {selector: 'li *'}).closest('li')
  expect(row('New')).toHaveTextContent(
    /Ends on .*Not opened yet.*Made by Edda Quire on November 20/,
  )
  expect(row('Read')).toHaveTextContent('Opened 3 times, last on November 28')
  expect(row('Once')).toHaveTextContent('Opened once, last on November 28')
  expect(row('Late')).toHaveTextContent('Expired on November 1')
  expect(row('Gone')).toHaveTextContent('Revoked on November 27')
  expect(row('Never')).toHaveTextContent('it never had an address')
  expect(screen.queryByText('Other')).not.toBeInTheDocument()
  const earlier = screen.getByText('Earlier links (3)').closest('details')
  expect(earlier).not.toHaveAttribute('open')
  expect(earlier).toContainElement(row('Gone'))
  expect(earlier).not.toContainElement(row('New'))
  expect(screen.queryByLabelText('Revoke for Gone')).not.toBeInTheDocument()
})

test('a list that cannot be read says so', async () => {
  standInSite()
  await openShare([storedLink('a')], {refusal: 'Session not found'})
  const [refusal] = await screen.findAllByText(/^This list could not be read: .*Session not found/)
  expect(refusal).toBeVisible()
})

test('a link is revoked after a second press, and its address leaves the screen', async () => {
  standInSite()
  const lake = await openShare()
  await screen.findByLabelText('For whom')
  makeLink('Client')
  await shownAddress()
  await screen.findByLabelText('Revoke for Client')
  press('Revoke for Client')
  pressText('Leave it as it is')
  expect(lake.documents[0]?.revokedAt).toBeUndefined()
  press('Revoke for Client')
  pressText('Revoke it')
  expect(await screen.findByText('The link for Client is revoked.')).toBeVisible()
  expect(Date.parse(String(lake.documents[0]?.revokedAt))).not.toBeNaN()
  expect(screen.queryByLabelText('Address')).not.toBeInTheDocument()
  expect(await screen.findByText('Earlier links (1)')).toBeVisible()
})

test('all open links are revoked at once, and those of other pieces stay', async () => {
  standInSite()
  const lake = await openShare([
    storedLink('a', {label: 'One'}),
    storedLink('b', {label: 'Two'}),
    storedLink('c', {piece: {id: 'other', type: 'guide', title: 'Other'}}),
  ])
  await screen.findByText('Revoke all')
  pressText('Revoke all')
  pressText('Revoke 2 links')
  expect(await screen.findByText('2 links are revoked.')).toBeVisible()
  expect(lake.documents.map(({revokedAt}) => Boolean(revokedAt))).toEqual([true, true, false])
  expect(await screen.findByText('No link is open.')).toBeVisible()
  expect(screen.queryByText('Revoke all')).not.toBeInTheDocument()
})

test('a link is extended, within the same limits', async () => {
  standInSite()
  const lake = await openShare([storedLink('a', {expiresAt: inHours(2)})])
  await screen.findByLabelText('Extend for Client')
  press('Extend for Client')
  const row = within(screen.getByText('Extend it').closest('li') ?? document.body)
  fireEvent.change(row.getByLabelText('Ends'), {target: {value: 'own'}})
  pressText('Extend it')
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose when the link ends.')
  fireEvent.change(row.getByLabelText('Ends'), {target: {value: String(14 * 24 * anHour)}})
  pressText('Extend it')
  expect(await screen.findByText(/^The link for Client now ends on/)).toBeVisible()
  expect(screen.queryByText('Extend it')).not.toBeInTheDocument()
  const lasts = Date.parse(String(lake.documents[0]?.expiresAt)) - Date.now()
  expect(Math.round(lasts / anHour)).toBe(14 * 24)
})

test('another address is made with a new proof, after a warning about the first', async () => {
  const site = standInSite()
  const lake = await openShare([storedLink('a')])
  await screen.findByLabelText('For whom')
  await screen.findByLabelText('New address for Client')
  press('New address for Client')
  expect(screen.getByText(/will not open any more/)).toBeVisible()
  expect(site.asked).toEqual([])
  pressText('Make another address')
  expect(await shownAddress()).toHaveValue(address)
  const [{_id, proof} = storedLink('none')] = lake.documents
  expect(site.asked).toEqual([{id: _id, proof}])
  await waitFor(() => expect(screen.getByLabelText('The address for Client')).toHaveFocus())
})

test('what has a page that can be shown is shared beside its form, and nothing else', async () => {
  const {unstable_sources: sources} = await newStudio()
  const [source] = sources
  if (!source) throw new Error('The Studio has no source')
  const S = createStructureBuilder({source, perspectiveStack: []})
  const isShared = (schemaType: string) => {
    const node = documentNode(S, {schemaType, ...source})
    return node?.getViews().some((view) => 'getId' in view && view.getId() === 'share-preview')
  }
  const types = schemaTypes.filter(({type}) => type === 'document').map(({name}) => name)
  expect(types.filter(isShared).toSorted()).toEqual([...articleTypes, 'myth', 'page'].toSorted())
})

test('who may not make links is told before any press, and sees those that there are', async () => {
  standInSite()
  await openShare([storedLink('a')], {role: 'contributor'})
  expect(await screen.findByText(/^With your role you see the links/)).toBeVisible()
  expect(await screen.findByText('Client')).toBeVisible()
  await waitFor(() => expect(screen.queryByLabelText('Revoke for Client')).not.toBeInTheDocument())
  expect(screen.queryByLabelText('For whom')).not.toBeInTheDocument()
})
