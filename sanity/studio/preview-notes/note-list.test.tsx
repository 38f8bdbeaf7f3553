import {fireEvent, screen, waitFor} from '@testing-library/react'
import {
  openShare,
  openTool,
  press,
  pressText,
  standInSite,
  type Stored,
} from '../preview-links/test-studio'

const note = (id: string, fields: object = {}): Stored => ({
  _id: `previewNotes.${id}`,
  _type: 'previewNote',
  _createdAt: '2026-11-20T09:00:00Z',
  link: {id: 'previewLinks.a', label: 'Acme Ltd'},
  piece: {id: 'guide', type: 'guide', title: 'How to begin'},
  name: 'Anna Reed',
  text: 'Nine, not eight.',
  passage: 'Take eight letters.',
  ...fields,
})

test('what visitors said stands beside the links of its piece, and is resolved there', async () => {
  standInSite()
  const lake = await openShare([
    note('a'),
    note('b', {piece: {id: 'other', type: 'guide', title: 'Another'}, text: 'Of another piece'}),
  ])
  expect(await screen.findByText('Nine, not eight.')).toBeVisible()
  expect(screen.getByText('Anna Reed, by the link for Acme Ltd')).toBeVisible()
  expect(screen.getByText('On “Take eight letters.”')).toBeVisible()
  expect(screen.queryByText('Of another piece')).not.toBeInTheDocument()

  press('Resolve the note of Anna Reed')
  expect(await screen.findByText('Resolved notes (1)')).toBeVisible()
  expect(screen.getByText('No note is open.')).toBeVisible()
  expect(lake.documents[0]).toMatchObject({resolver: {name: 'Edda Quire'}})
  press('Open again the note of Anna Reed')
  await waitFor(() => expect(lake.documents[0]).not.toHaveProperty('resolvedAt'))
  fireEvent.click(await screen.findByLabelText('Resolve the note of Anna Reed'))
  fireEvent.click(await screen.findByLabelText('Delete the note of Anna Reed'))
  pressText('Delete it')
  await waitFor(() => expect(lake.documents.map(({_id}) => _id)).toEqual(['previewNotes.b']))
})

test('the tool lists the notes on all pieces, with a way to each; what lacks fields too', async () => {
  await openTool([
    note('a', {release: {name: 'autumn', title: 'The autumn'}}),
    note('b', {link: null, piece: null, name: null, passage: null, text: 'Bare'}),
  ])
  expect(await screen.findByText('How to begin')).toHaveAttribute('href')
  expect(screen.getByText(/in the release “The autumn”/)).toBeVisible()
  expect(screen.getByText('Bare')).toBeVisible()
  expect(screen.getByText('Somebody')).toBeVisible()
})

test('a piece without notes says how they come', async () => {
  standInSite()
  await openShare()
  expect(await screen.findByText(/^Nobody has left a note yet/)).toBeVisible()
})

test('who may not change notes reads them, and finds no buttons that the lake would refuse', async () => {
  await openTool([note('a'), note('b', {resolvedAt: '2026-11-21T09:00:00Z'})], 'contributor')
  expect(await screen.findByText(/^With your role you see the links/)).toBeVisible()
  expect(screen.getAllByText('Nine, not eight.')).toHaveLength(2)
  await waitFor(() =>
    expect(screen.queryByLabelText(/^(Resolve|Open again|Delete) the note/)).toBeNull(),
  )
})
