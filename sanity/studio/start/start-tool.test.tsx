import {act, screen, within} from '@testing-library/react'
import {keepReceipt} from './receipts'
import {openStart, type Stored} from './test-studio'

const stored = (_id: string, _type: string, fields: object = {}): Stored => ({
  _id,
  _type,
  _rev: `${_id}-1`,
  _createdAt: '2026-11-01T09:00:00Z',
  _updatedAt: '2026-11-20T09:00:00Z',
  ...fields,
})

const draft = stored('drafts.pilot', 'guide', {title: 'Run a pilot'})
const guide = stored('letters', 'guide', {title: 'Answer letters', slug: {current: 'letters'}})

const list = (label: string) => within(screen.getByLabelText(label, {selector: 'ul'}))
const titlesIn = (label: string) =>
  list(label)
    .getAllByRole('link')
    .map(({textContent}) => textContent)

beforeEach(() => localStorage.clear())

test('a press on a kind of piece opens its empty form', async () => {
  await openStart()
  const hrefs = screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
    .filter((href) => href?.startsWith('/intent/create/'))
  expect(hrefs).toEqual(
    ['caseStudy', 'interview', 'deepDive', 'guide', 'myth'].map(
      (type) => `/intent/create/type=${type}/`,
    ),
  )
})

test('a new publication says how each part is filled', async () => {
  await openStart()
  expect(await screen.findByText(/^Nothing published yet/)).toBeVisible()
  expect(screen.getByText('Nothing is begun. Choose above what to write.')).toBeVisible()
  expect(screen.getByText('Nothing is due today.')).toBeVisible()
  const names = screen.getAllByRole('heading').map(({textContent}) => textContent)
  expect(names).toEqual(['Start', 'Write', 'Your drafts', 'Last published', 'Due today'])
})

test('your drafts are those that you changed last; those of others are a press away', async () => {
  await openStart({
    documents: [draft, stored('drafts.theirs', 'myth', {claim: 'It lies'}), guide],
    authors: {'drafts.pilot': 'edda', 'drafts.theirs': 'ari', letters: 'ari'},
  })
  expect(await screen.findByText('1 draft by colleagues')).toHaveAttribute(
    'href',
    '/structure/in-progress',
  )
  expect(titlesIn('Drafts')).toEqual([expect.stringMatching(/^Run a pilotGuide, changed/)])
  expect(list('Drafts').getByRole('link')).toHaveAttribute(
    'href',
    '/intent/edit/id=pilot;type=guide/',
  )
})

test('yours are found below many of others, and asked for no further than they are shown', async () => {
  const many = (from: number, count: number, author: string) =>
    Array.from({length: count}, (_, index) => {
      const number = from + index
      const _updatedAt = new Date(Date.UTC(2026, 10, 24) - number * 60_000).toISOString()
      return {
        author,
        document: stored(`drafts.d${number}`, 'guide', {title: `${number}`, _updatedAt}),
      }
    })
  const drafts = [...many(100, 45, 'ari'), ...many(145, 7, 'edda'), ...many(152, 40, 'ari')]
  const lake = await openStart({
    documents: drafts.map(({document}) => document),
    authors: Object.fromEntries(drafts.map(({author, document}) => [document._id, author])),
  })
  expect(await screen.findByText('All drafts')).toBeVisible()
  expect(titlesIn('Drafts').map((title) => title?.slice(0, 3))).toEqual([
    '145',
    '146',
    '147',
    '148',
    '149',
    '150',
  ])
  expect(new Set(lake.asked).size).toBe(60)
})

test('where the history cannot be read, drafts are shown as everybody’s', async () => {
  await openStart({documents: [stored('drafts.whose', 'guide', {title: 'Whose'})]})
  expect(await screen.findByText('Newest drafts')).toBeVisible()
  expect(titlesIn('Drafts')).toHaveLength(1)
  expect(screen.getByText(/these are everybody’s/)).toBeVisible()
})

test('whose a draft is, is asked once for each of its revisions', async () => {
  const documents = [stored('drafts.once', 'guide', {title: 'Once'})]
  const lake = await openStart({documents, authors: {'drafts.once': 'edda'}})
  await screen.findByLabelText('Drafts')
  expect(lake.asked).toEqual(['drafts.once'])
  lake.documents = [{...stored('drafts.once', 'guide', {title: 'Once more'}), _rev: 'next'}]
  await act(async () => lake.say('mutation'))
  expect(await screen.findByText('Once more')).toBeVisible()
  expect(lake.asked).toEqual(['drafts.once', 'drafts.once'])
  lake.unmount()
  await openStart({documents: lake.documents, authors: {'drafts.once': 'edda'}})
  expect(await screen.findByText('Once more')).toBeVisible()
})

test('what went out last says by whom, and after how long readers saw it', async () => {
  keepReceipt('letters-1', {liveAfterMs: 1240, lastAnswer: 'HTTP 200'})
  await openStart({
    documents: [guide, stored('late', 'myth', {claim: 'It lies'})],
    authors: {letters: 'ari', late: 'edda'},
  })
  expect(await screen.findByText(/by Ari Moss/)).toHaveTextContent(/^Guide, .* by Ari Moss$/)
  expect(screen.getByText(/by you$/)).toBeVisible()
  expect(screen.getByText('Readers saw it after 1.2 s')).toBeVisible()
  expect(screen.getByText(/^The seconds are counted in the browser that publishes/)).toBeVisible()
  act(() => keepReceipt('late-1', {liveAfterMs: undefined, lastAnswer: 'HTTP 404'}))
  expect(screen.getByText('Readers did not see it within half a minute')).toBeVisible()
  expect(screen.queryByText(/^The seconds are counted/)).not.toBeInTheDocument()
})

test('due are pieces past their review, once each, and the notes of visitors', async () => {
  const old = {title: 'Old', freshness: {reviewBy: '2020-02-03'}}
  await openStart({
    documents: [
      stored('old', 'guide', old),
      stored('drafts.old', 'guide', old),
      stored('fresh', 'guide', {title: 'Fresh', freshness: {reviewBy: '2999-01-01'}}),
      stored('previewNotes.a', 'previewNote', {
        name: 'Anna Reed',
        text: 'Nine, not eight.',
        piece: {id: 'old', type: 'guide', title: 'Old'},
      }),
      stored('previewNotes.b', 'previewNote', {text: 'Done', resolvedAt: '2026-11-20T09:00:00Z'}),
    ],
    authors: {},
  })
  await screen.findByText('To be checked again')
  expect(titlesIn('To be checked again')).toEqual([
    'OldGuide, was to be checked by February 3, 2020',
  ])
  expect(titlesIn('Asked for by visitors of a preview')).toEqual([
    'OldGuide, Anna Reed: “Nine, not eight.”',
  ])
})

test('what goes out today is due, what goes out later is named below', async () => {
  const release = (name: string, publishAt: string) =>
    stored(`_.releases.${name}`, 'system.release', {name, state: 'scheduled', publishAt})
  await openStart({
    documents: [
      release('now', new Date().toISOString()),
      release('later', '2999-01-07T09:00:00Z'),
      stored('versions.now.letters', 'guide', {title: 'Answer letters'}),
      stored('versions.later.pilot', 'guide', {title: 'Run a pilot'}),
    ],
    authors: {},
  })
  await screen.findByText('Going out')
  expect(titlesIn('Going out')).toEqual([expect.stringMatching(/^Answer lettersGuide, /)])
  expect(screen.getByText(/^Next to go out: “Run a pilot”, on January 7, 2999/)).toBeVisible()
})

test('a contributor is told who publishes, a viewer why nothing can be begun', async () => {
  const {unmount} = await openStart({role: 'contributor'})
  expect(await screen.findByText(/^You write drafts, and an editor publishes them/)).toBeVisible()
  expect(screen.getByText('Case study')).toBeVisible()
  unmount()
  await openStart({role: 'viewer'})
  expect(await screen.findByText(/your role is Viewer/)).toBeVisible()
  expect(screen.queryByText('Case study')).not.toBeInTheDocument()
})

test('a lake that is away is said to be, what was known stays, and what changed comes by itself', async () => {
  const piece = stored('away', 'guide', {title: 'Answer letters'})
  const lake = await openStart({documents: [piece], authors: {away: 'edda'}})
  await screen.findByText('Answer letters')
  await act(async () => lake.stop())
  expect(await screen.findByRole('alert')).toHaveTextContent(/does not answer\. What stands below/)
  expect(screen.getByText('Answer letters')).toBeVisible()
  lake.documents = [{...piece, title: 'Answer all letters'}]
  lake.isAway = false
  expect(await screen.findByText('Answer all letters')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('what can be written is there before the lake has answered', async () => {
  const lake = await openStart({isAway: true})
  expect(await screen.findByRole('alert')).toHaveTextContent(/does not answer yet/)
  expect(screen.getByText('Case study')).toBeVisible()
  lake.isAway = false
  expect(await screen.findByText(/^Nothing published yet/)).toBeVisible()
})
