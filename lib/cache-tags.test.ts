import {addressTag, listTag, tagsOfChange, tagsOfResult} from './cache-tags'

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

test('a new redirect invalidates the page that it leads away from', () => {
  const change = {_id: 'r', _type: 'redirect', slug: undefined}
  expect(tagsOfChange({...change, from: '/guides/old'})).toContain(addressTag('guide', 'old'))
  expect(tagsOfChange({...change, from: '/about'})).toContain(addressTag('page', 'about'))
  expect(tagsOfChange({...change, from: '/a/b/c'})).toEqual(tagsOfChange(change))
})
