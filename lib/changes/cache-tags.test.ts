import {
  addressesTag,
  addressTag,
  listTag,
  tagsOfChange,
  tagsOfMove,
  tagsOfResult,
} from './cache-tags'

const article = {_id: 'a', _type: 'guide', authors: [{_id: 'p', _type: 'person'}]}

test('a page that shows a document is invalidated by a change to that document', () => {
  const onPage = tagsOfResult({lead: article})
  expect(onPage).toEqual(
    expect.arrayContaining([tagsOfChange({_id: 'p', _type: 'person', slug: 'p'})[0]]),
  )
})

test('a page that does not show a document is left alone by its change', () => {
  const onPage = new Set([...tagsOfResult(article), addressTag('guide', 'a')])
  const changed = tagsOfChange({_id: 'b', _type: 'guide', slug: 'b'})
  expect(changed.filter((tag) => onPage.has(tag))).toEqual([])
})

test('a page with more documents than Next keeps tags for is tagged by type instead', () => {
  const many = Array.from({length: 150}, (_, n) => ({_id: `g${n}`, _type: 'guide'}))
  expect(tagsOfResult(many)).toEqual([listTag('guide')])
  expect(tagsOfChange({_id: 'g7', _type: 'guide', slug: undefined})).toContain(listTag('guide'))
})

test('no tag is longer than Next accepts', () => {
  expect(addressTag('guide', 'x'.repeat(1000)).length).toBeLessThanOrEqual(256)
})

test('no slug breaks the list of tags that it stands in', () => {
  for (const slug of ['a,b', 'a b', '日本語', 'über', '\ud800'])
    expect(addressTag('guide', slug)).toMatch(/^[\w:%.-]+$/)
})

test('what lists addresses hears of each document that has one, and of no other', () => {
  for (const _type of ['guide', 'organisation', 'model'])
    expect(tagsOfChange({_id: 'g', _type, slug: 'g'})).toContain(addressesTag)
  expect(tagsOfChange({_id: 'h', _type: 'home', slug: undefined})).not.toContain(addressesTag)
})

test('the list of campaigns, which no page shows, invalidates none', () => {
  const changed = {_id: 'marketing.campaigns', _type: 'campaigns', slug: undefined}
  expect(tagsOfChange(changed)).toEqual(['document:marketing.campaigns', listTag('campaigns')])
})

test('a document that moves invalidates its old address and where redirects lead', () => {
  const moved = {_id: 'g', _type: 'guide', slug: 'new', slugBefore: 'old'}
  expect(tagsOfMove(moved)).toEqual([addressTag('guide', 'old'), listTag('redirect')])
  expect(tagsOfChange(moved)).toEqual(expect.arrayContaining(tagsOfMove(moved)))
  expect(tagsOfMove({...moved, slugBefore: 'new'})).toEqual([])
})
