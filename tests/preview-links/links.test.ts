/** @jest-environment node */
import {startTestLake, type TestLake} from 'local-lake/testing/test-lake'
import {isSecret, newSecret} from '@/sanity/preview-links/address'
import {previewLinks} from '@/sanity/preview-links/links'
import {pinnedPiece} from '@/sanity/preview-links/pins'

const key = 'a key that only the site has'
const link = {
  _type: 'previewLink',
  label: 'Client',
  shows: 'latest',
  expiresAt: '2099-01-01T00:00:00Z',
}
let lake: TestLake
let links: ReturnType<typeof previewLinks>

beforeAll(async () => {
  lake = await startTestLake()
  links = previewLinks(lake.client('editor'), key)
})
afterAll(() => lake.stop())

const editor = () => lake.client('editor')

async function made(id: string) {
  await editor().create({...link, _id: `previewLinks.${id}`, proof: `proof of ${id}`})
  const secret = await links.giveAddress(`previewLinks.${id}`, `proof of ${id}`)
  if (!secret) throw new Error('The link got no address')
  return secret
}

test('a link is found by its address, which is kept nowhere', async () => {
  const secret = await made('kept')
  expect(isSecret(secret)).toBe(true)
  expect(await links.find(secret)).toMatchObject({_id: 'previewLinks.kept', label: 'Client'})
  const everything = await editor().fetch('*', {}, {perspective: 'raw'})
  expect(JSON.stringify(everything)).not.toContain(secret)
  const history = await fetch(
    `${lake.url}/v2026-11-01/data/history/production/transactions/previewLinks.kept`,
    {headers: {authorization: `Bearer ${editor().config().token}`}},
  )
  expect(await history.text()).not.toContain(secret)
})

test('whoever has no token sees neither the link nor that there is one', async () => {
  await made('private')
  expect(await lake.client().fetch('*[_type == "previewLink"]')).toEqual([])
  expect(await lake.client().getDocument('previewLinks.private')).toBeUndefined()
})

test('the site needs its key: with another, no address leads to a link', async () => {
  const secret = await made('keyed')
  expect(await previewLinks(editor(), 'another key').find(secret)).toBeUndefined()
})

test('what is no address of a link finds none', async () => {
  await made('guessed')
  const guesses = [newSecret(), '', '*', 'a'.repeat(43), `${newSecret()}x`, '..', '%00']
  for (const guess of guesses) expect(await links.find(guess)).toBeUndefined()
})

test('a proof is good for one address, for the link it stands in, and not for long', async () => {
  const id = 'previewLinks.proven'
  await editor().create({...link, _id: id, proof: 'proof'})
  await editor().create({...link, _id: 'previewLinks.other', proof: 'of the other'})
  for (const wrong of ['', 'wrong', 'of the other'])
    expect(await links.giveAddress(id, wrong)).toBeUndefined()
  for (const foreign of ['guide-pilot', 'drafts.x', 'previewLinks.', 'previewLinks.none', '*'])
    expect(await links.giveAddress(foreign, 'proof')).toBeUndefined()
  const later = previewLinks(editor(), key, () => Date.now() + 10 * 60_000)
  expect(await later.giveAddress(id, 'proof')).toBeUndefined()
  expect(await links.giveAddress(id, 'proof')).toBeDefined()
  expect(await links.giveAddress(id, 'proof')).toBeUndefined()
})

test('a new address ends the one before', async () => {
  const first = await made('renewed')
  await editor().patch('previewLinks.renewed').set({proof: 'again'}).commit()
  const second = await links.giveAddress('previewLinks.renewed', 'again')
  expect(await links.find(first)).toBeUndefined()
  expect(await links.find(second ?? '')).toMatchObject({_id: 'previewLinks.renewed'})
})

test('two links to one piece count apart, and many openings at a time are all counted', async () => {
  const [one, other] = [await made('one'), await made('other-one')]
  await Promise.all(Array.from({length: 12}, () => links.countView('previewLinks.one')))
  await links.countView('previewLinks.other-one')
  expect(await links.find(one)).toMatchObject({views: 12, lastSeenAt: expect.any(String)})
  expect(await links.find(other)).toMatchObject({views: 1})
})

const guide = {_id: 'drafts.pinned', _type: 'guide', title: 'As it was'}
const pinned = {...link, shows: 'pinned', piece: {id: 'pinned', type: 'guide', title: 'Pinned'}}

test('what is pinned stays as it was while the draft goes on, with another address too', async () => {
  const id = 'previewLinks.pinned'
  await editor().create(guide)
  await editor().create({...pinned, _id: id, proof: 'proof'})
  const secret = await links.giveAddress(id, 'proof')
  const first = await links.find(secret ?? '')
  expect(first).toMatchObject({shows: 'pinned', pinnedAt: expect.any(String)})
  await editor().patch(guide._id).set({title: 'As it goes on'}).commit()
  await editor().patch(id).set({proof: 'again'}).commit()
  const again = await links.find((await links.giveAddress(id, 'again')) ?? '')
  expect(again?.pinnedAt).toBe(first?.pinnedAt)
  if (!again) throw new Error('The link has no address')
  expect(await pinnedPiece(editor(), again)).toMatchObject({title: 'As it was'})
  expect(await lake.client().fetch('*[_type == "previewPin"]')).toEqual([])
})

test('where there is no draft to pin, or its version is gone, nothing is shown', async () => {
  const id = 'previewLinks.nothing'
  const nothing = {...pinned, piece: {id: 'nobody', type: 'guide', title: 'Nobody'}}
  await editor().create({...nothing, _id: id, proof: 'proof'})
  expect(await links.giveAddress(id, 'proof')).toBeUndefined()
  expect(await pinnedPiece(editor(), {...nothing, shows: 'pinned', _id: id})).toBeUndefined()
})

test('a link that is to have a passcode gets no address without one, and keeps it', async () => {
  const id = 'previewLinks.coded'
  await editor().create({...link, _id: id, proof: 'proof', hasPasscode: true})
  for (const none of ['', ' ']) expect(await links.giveAddress(id, 'proof', none)).toBeUndefined()
  const first = await links.find((await links.giveAddress(id, 'proof', 'blue door')) ?? '')
  await editor().patch(id).set({proof: 'again'}).commit()
  const again = await links.find((await links.giveAddress(id, 'again', 'other')) ?? '')
  if (!first || !again) throw new Error('The link has no address')
  expect(again.passcodeHash).toBe(first.passcodeHash)
  expect(await links.passFor(again, 'other')).toBeUndefined()
  expect(await links.passFor(again, 'blue door')).toBe(links.passOf(again))
  expect(links.passOf(again)).not.toBe(links.passOf(first))
  const everything = await editor().fetch('*', {}, {perspective: 'raw'})
  expect(JSON.stringify(everything)).not.toContain('blue door')
})
