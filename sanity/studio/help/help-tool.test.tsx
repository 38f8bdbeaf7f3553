import {fireEvent, screen, within} from '@testing-library/react'
import {articleTypes, contentTypes} from '@/lib/content-types'
import {schemaTypes} from '@/sanity/schema/schema-types'
import {demoEdition, openHelp} from './test-studio'

const documentTypes = schemaTypes.filter(({type}) => type === 'document')
const titles = documentTypes.map(({title}) => title ?? '')

// By text: finding elements by role takes long, and hundreds of titles are chosen.
const choose = (title: string) =>
  fireEvent.click(screen.getByText(title, {selector: 'button, button *'}))

/** The part of the page below a heading. */
const part = (title: string) => {
  const {parentElement} = screen.getByRole('heading', {name: title})
  if (!parentElement) throw new Error(`Nothing stands under “${title}”`)
  return within(parentElement)
}

test('every kind of document in the Studio has a page, under what it is for', async () => {
  await openHelp('administrator')
  const under = (title: string) =>
    within(screen.getByRole('list', {name: title}))
      .getAllByRole('button')
      .map(({textContent}) => textContent)
  const found = ['Pieces', 'What they are filed under', 'The site'].map(under)
  expect(found[0]).toEqual([...articleTypes.map((type) => contentTypes[type].one), 'Myth'])
  expect(found[2]).toEqual(['Home page', 'Page', 'Redirect', 'Campaigns', 'Site settings'])
  expect(found.flat().toSorted()).toEqual(titles.toSorted())
})

test('each page says when to make one, what goes wrong easily and what follows', async () => {
  await openHelp('administrator')
  for (const title of titles) {
    choose(title)
    expect(screen.getByRole('heading', {level: 2})).toHaveTextContent(title)
    expect(screen.getByRole('heading', {name: /^When to (make one|change it)$/})).toBeVisible()
    expect(part('What goes wrong easily').getAllByRole('listitem').length).toBeGreaterThan(1)
    expect(part('After publishing').getAllByRole('listitem').length).toBeGreaterThan(0)
  }
})

test('fields are called what the form calls them', async () => {
  await openHelp('editor')
  choose('Language model')
  const terms = part('The fields that matter').getAllByRole('term')
  expect(terms.map(({textContent}) => textContent)).toEqual([
    'Name',
    'Made by',
    'Version',
    'Still offered?',
    'Replaced by',
  ])
})

test('a finished example of the demo edition is a press away', async () => {
  await openHelp('editor')
  const ofDemo = new Map(demoEdition.map(({_id, _type}) => [_id, _type]))
  for (const {name, title} of documentTypes) {
    if (['redirect', 'home', 'campaigns', 'siteSettings'].includes(name)) continue
    choose(title ?? '')
    const link = await screen.findByRole('link', {name: 'Open a finished example'})
    const [, id = ''] = /\/intent\/edit\/id=([^;]+);/.exec(link.getAttribute('href') ?? '') ?? []
    expect(ofDemo.get(id)).toBe(name)
    expect(id).not.toMatch(/^(drafts|versions)\./)
  }
})

test('the example is the one with most of the fields that matter, however old', async () => {
  const terse = {_id: 'terse', _type: 'person', name: 'Terse', _updatedAt: '2026-11-20T09:00:00Z'}
  const full = {...terse, _id: 'full', bio: 'Long.', _updatedAt: '2026-01-20T09:00:00Z'}
  await openHelp('editor', [terse, full])
  choose('Person')
  const link = await screen.findByRole('link', {name: 'Open a finished example'})
  expect(link).toHaveAttribute('href', '/intent/edit/id=full;type=person/')
})

test('where nothing of the kind is published, it says so', async () => {
  await openHelp('editor', [{_id: 'drafts.ada', _type: 'person', name: 'Ada'}])
  choose('Person')
  expect(await screen.findByText('There is no finished one to look at yet.')).toBeVisible()
  expect(screen.getByRole('link', {name: 'Begin a new one'})).toBeVisible()
})

test('the home page is there already: it is opened, not begun', async () => {
  await openHelp('editor')
  choose('Home page')
  const open = screen.getByRole('link', {name: 'Open the home page'})
  expect(open).toHaveAttribute('href', '/intent/edit/id=home;type=home/')
  expect(screen.queryByRole('link', {name: 'Begin a new one'})).not.toBeInTheDocument()
})

test('the list of campaigns is there already, for editors too', async () => {
  await openHelp('editor')
  choose('Campaigns')
  const open = screen.getByRole('link', {name: 'Open the campaigns'})
  expect(open).toHaveAttribute('href', '/intent/edit/id=marketing.campaigns;type=campaigns/')
})

test('what the Studio lets editors begin can be begun from its page, and nothing else', async () => {
  const {document} = await openHelp('administrator')
  const offered = document.resolveNewDocumentOptions({type: 'global'})
  const begun = documentTypes.filter(({title}) => {
    choose(title ?? '')
    return screen.queryByText('Begin a new one', {selector: 'a, a *'})
  })
  expect(begun.map(({name}) => name)).toEqual(offered.map(({templateId}) => templateId))
})

test('the settings are explained to administrators, who alone can change them', async () => {
  await openHelp('administrator')
  choose('Site settings')
  expect(screen.getByText(/only administrators find them on the desk/)).toBeVisible()
  expect(screen.getByRole('link', {name: 'Open the site settings'})).toBeVisible()
})

test('an editor is not sent to settings that they cannot change', async () => {
  await openHelp('editor')
  expect(screen.queryByRole('button', {name: 'Site settings'})).not.toBeInTheDocument()
  expect(screen.getByRole('button', {name: 'Home page'})).toBeVisible()
})

test.each(['Topic', 'Industry', 'Language model'])(
  'an editor learns that only administrators delete: %s',
  async (title) => {
    await openHelp('editor')
    choose(title)
    expect(screen.getByText(/^Only administrators can delete or unpublish it/)).toBeVisible()
    choose('Person')
    expect(screen.queryByText(/^Only administrators/)).not.toBeInTheDocument()
  },
)

test('an administrator learns what has to change before a topic can be deleted', async () => {
  await openHelp('administrator')
  choose('Topic')
  expect(screen.getByText(/^As an administrator you can delete.*“Where it appears”/)).toBeVisible()
})

test('who changes an address learns whether its readers are led on', async () => {
  await openHelp('editor')
  const ledOn = /the Studio makes the redirect\.$/
  for (const title of ['Guide', 'Myth', 'Person', 'Topic', 'Organisation', 'Page']) {
    choose(title)
    expect(part('After publishing').getByText(ledOn)).toBeVisible()
  }
  for (const title of ['Glossary term', 'Home page', 'Redirect']) {
    choose(title)
    expect(part('After publishing').queryByText(ledOn)).not.toBeInTheDocument()
  }
  choose('Glossary term')
  expect(screen.getByText(/no redirect can lead to a place within a page/)).toBeVisible()
})
