import {screen} from '@testing-library/react'
import {openTool, press, pressText, storedLink, inHours, write} from './test-studio'

const myth = {id: 'myth', type: 'myth', title: 'It replaces lawyers'}

const links = [
  storedLink('later', {label: 'Nordwind', expiresAt: inHours(100)}),
  storedLink('sooner', {label: 'Acme', piece: myth, expiresAt: inHours(10)}),
  storedLink('nameless', {label: 'Board', piece: null, expiresAt: inHours(200)}),
  storedLink('gone', {label: 'Old client', revokedAt: '2026-11-27T10:00:00Z'}),
  storedLink('late', {label: 'Acme', maker: {id: 'ari', name: 'Ari Moss'}, expiresAt: inHours(-1)}),
]

/** Recipients of the listed links, in order. */
const listed = () =>
  [...document.querySelectorAll('li')].map(({textContent}) =>
    ['Nordwind', 'Acme', 'Board', 'Old client'].find((label) => textContent.startsWith(label)),
  )

test('links to all pieces are listed, the one that ends next first, and lead to their pieces', async () => {
  await openTool(links)
  expect(await screen.findByText('3 links')).toBeVisible()
  expect(listed()).toEqual(['Acme', 'Nordwind', 'Board'])
  const piece = screen.getByText('It replaces lawyers').closest('a')
  expect(piece).toHaveAttribute('href', '/intent/edit/id=myth;type=myth/')
  expect(screen.getByText('Untitled').closest('a')).toBeNull()
  expect(screen.queryByLabelText('New address for Acme')).not.toBeInTheDocument()
})

test('they are found by their state, and by words of label, piece and maker', async () => {
  await openTool(links)
  await screen.findByText('3 links')
  write('Show', 'over')
  expect(listed()).toEqual(['Acme', 'Old client'])
  write('Show', 'all')
  expect(screen.getByText('5 links')).toBeVisible()
  write('Find', 'acme moss')
  expect(listed()).toEqual(['Acme'])
  write('Find', 'lawyers')
  expect(screen.getByText('1 link')).toBeVisible()
  write('Find', 'nobody of this name')
  expect(screen.getByText('No link has these words.')).toBeVisible()
})

test('a link is revoked there too', async () => {
  const lake = await openTool(links)
  await screen.findByText('3 links')
  write('Show', 'all')
  press('Revoke for Nordwind')
  pressText('Revoke it')
  expect(await screen.findByText('The link for Nordwind is revoked. 5 links')).toBeVisible()
  expect(screen.queryByText('Revoke it')).not.toBeInTheDocument()
  write('Show', 'open')
  expect(await screen.findByText('The link for Nordwind is revoked. 2 links')).toBeVisible()
  expect(lake.documents.filter(({revokedAt}) => revokedAt)).toHaveLength(2)
})

test('without any link it says so', async () => {
  await openTool()
  expect(await screen.findByText('Nobody has made a link yet.')).toBeVisible()
})
