import {isAdministrator, mayDo, refusalOf, toolsFor} from './roles'

const user = (...names: string[]) => ({roles: names.map((name) => ({name, title: name}))})

test('who has the role is an administrator, nobody else', () => {
  expect(isAdministrator(user('editor', 'administrator'))).toBe(true)
  expect(isAdministrator(user('editor'))).toBe(false)
  expect(isAdministrator(null)).toBe(false)
})

test.each(['delete', 'unpublish'])('an editor cannot %s what pieces are filed under', (action) => {
  for (const type of ['topic', 'industry', 'model']) {
    expect(mayDo(action, type, user('editor'))).toBe(false)
    expect(mayDo(action, type, user('administrator'))).toBe(true)
  }
  expect(mayDo(action, 'guide', user('editor'))).toBe(true)
})

test('an editor can change and publish everything', () => {
  for (const type of ['topic', 'guide']) expect(mayDo('publish', type, user('editor'))).toBe(true)
  expect(mayDo(undefined, 'topic', user('editor'))).toBe(true)
})

test('campaigns are kept by editors, as marketing has no administrator', () => {
  expect(mayDo('publish', 'campaigns', user('editor'))).toBe(true)
})

test('settings are changed by administrators only, also by who found their address', () => {
  expect(mayDo('publish', 'siteSettings', user('editor'))).toBe(false)
  expect(mayDo(undefined, 'siteSettings', null)).toBe(false)
  expect(mayDo('publish', 'siteSettings', user('administrator'))).toBe(true)
})

test('who only writes drafts is told who schedules them', () => {
  expect(refusalOf('schedule', 'guide', user('contributor'))).toMatch(/^You write drafts/)
  expect(refusalOf('schedule', 'guide', user('contributor', 'editor'))).toBeUndefined()
  expect(refusalOf('discardChanges', 'guide', user('contributor'))).toBeUndefined()
})

test('an editor is told why a topic cannot be deleted', () => {
  expect(refusalOf('delete', 'topic', user('editor'))).toMatch(/^Only administrators/)
  expect(refusalOf('delete', 'guide', user('editor'))).toBeUndefined()
})

test('queries over everything are a tool of administrators', () => {
  const tools = ['start', 'structure', 'vision'].map((name) => ({
    name,
    title: name,
    component: () => null,
  }))
  const namesFor = (role: string) =>
    toolsFor(tools, {currentUser: user(role)}).map(({name}) => name)
  expect(namesFor('administrator')).toEqual(['start', 'structure', 'vision'])
  expect(namesFor('editor')).toEqual(['start', 'structure'])
})
