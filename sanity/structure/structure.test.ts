import {createStructureBuilder, ListBuilder, type List} from 'sanity/structure'
import {newStudio} from '../studio/preview-links/test-studio'
import {structure} from './structure'

/** The desk of a user with a role, as the Studio reads it. */
async function openDesk(role: 'editor' | 'administrator'): Promise<List> {
  const [source] = (await newStudio()).unstable_sources
  if (!source) throw new Error('The Studio has no source')
  const S = createStructureBuilder({source, perspectiveStack: []})
  const currentUser = {...source.currentUser, roles: [{name: role, title: role}]}
  // Our desk reads only the current user from its context.
  const desk = await structure(S, {currentUser} as never)
  if (!(desk instanceof ListBuilder)) throw new Error('The desk is no list')
  return desk.serialize()
}

const titlesOf = ({items}: List) =>
  items.map((item) => (item.type === 'divider' ? `— ${item.title}` : item.title))

/** What an address of the desk leads to, by the id of its list. */
function childOf(desk: List, id: string) {
  if (typeof desk.child !== 'function') throw new Error('The desk resolves no addresses')
  const child: unknown = desk.child(id, {parent: desk, index: 1} as never)
  return Object(child).serialize?.() ?? child
}

test('the daily lists come first, then the pieces; all else is a press further', async () => {
  const desk = await openDesk('editor')
  expect(titlesOf(desk)).toEqual([
    '— Today',
    'In progress',
    'Scheduled',
    'Needs review',
    'Needs sources',
    'Published',
    '— Pieces',
    'Case studies',
    'Interviews',
    'Deep dives',
    'Guides',
    'Myths',
    '— Also here',
    'Filed under',
    'The site',
  ])
  expect(titlesOf(childOf(desk, 'filed-under'))).toEqual([
    'People',
    'Organisations',
    'Topics',
    'Industries',
    'Language models',
    'Glossary',
    'Pieces by myth',
  ])
})

test('the site settings are on the desk of administrators only', async () => {
  const ofEditors = ['Home page', 'Pages', 'Redirects', 'Campaigns']
  expect(titlesOf(childOf(await openDesk('editor'), 'the-site'))).toEqual(ofEditors)
  const desk = await openDesk('administrator')
  expect(titlesOf(childOf(desk, 'the-site'))).toEqual([...ofEditors, 'Site settings'])
  expect(childOf(await openDesk('editor'), 'siteSettings')).toBeUndefined()
})

test('an editor keeps the campaigns, in a document that readers cannot ask for', async () => {
  expect(childOf(await openDesk('editor'), 'campaigns')).toMatchObject({
    type: 'document',
    options: {id: 'marketing.campaigns', type: 'campaigns'},
  })
})

test('an address that led to a list before it was in a group still does', async () => {
  const desk = await openDesk('editor')
  for (const [id, title] of [
    ['person', 'People'],
    ['redirect', 'Redirects'],
    ['guide', 'Guides'],
  ] as const) {
    expect(childOf(desk, id)).toMatchObject({type: 'documentList', title})
  }
})
