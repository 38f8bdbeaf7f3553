/** @jest-environment node */
import {compileDelta} from './delta.ts'
import {compileFilter} from './filter.ts'
import {memorySnapshot} from './memory-snapshot.ts'

const system = {_rev: '1', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
const guide = {_id: 'guide', _type: 'article', title: 'A guide', slug: {current: 'g'}, ...system}
const draft = {...guide, _id: 'drafts.guide'}
const release = {_id: '_.releases.rX', _type: 'system.release', ...system}

describe('a listener', () => {
  it.each([
    ['*', {}, [guide, draft, release]],
    ['*[_id in $ids]', {ids: ['drafts.guide']}, [draft]],
    ['*[_type == $type]', {type: 'article'}, [guide, draft]],
    ['*[sanity::versionOf($publishedId)]', {publishedId: 'guide'}, [guide, draft]],
    ['*[_type=="system.release" && _id in path("_.releases.*")]', {}, [release]],
    ['*[!(_id in path("_.**"))]', {}, [guide, draft]],
    ['*[(sanity::partOfRelease("rX") || _id == "guide")]', {}, [guide]],
    ['*[_type == "article"]{title} | order(title)[0...3]', {}, [guide, draft]],
    ['*[_type == "article"][_id == "guide"]{title}', {}, [guide]],
    ['*[@ match text::query("gui*")]', {}, [guide, draft]],
  ])('with the filter %s hears of what it matches', async (query, params, expected) => {
    const filter = compileFilter(query, params)
    const heard = []
    for (const document of [guide, draft, release]) {
      if (await filter.matches(document)) heard.push(document)
    }
    expect(heard).toEqual(expected)
  })

  it('is told when its query has no filter to listen to', () => {
    expect(() => compileFilter('{"a": 1}', {})).toThrow('expected a query of the form *[filter]')
    expect(() => compileFilter('*[_type == $type]', {})).toThrow('param $type referenced')
  })
})

describe('a webhook', () => {
  const hook = compileDelta(
    '_type == "article" && !(_id in path("drafts.**")) && (delta::operation() != "update" || delta::changedAny(title))',
    '{_id, "slug": slug.current, "operation": delta::operation(), "was": before().title, "author": author->name}',
  )

  it('fires for a document of its own, whatever happened to it', async () => {
    expect(await hook.matches({before: null, after: guide})).toBe(true)
    expect(await hook.matches({before: guide, after: null})).toBe(true)
    expect(await hook.matches({before: null, after: draft})).toBe(false)
  })

  it('can look at what changed', async () => {
    expect(await hook.matches({before: guide, after: {...guide, title: 'New'}})).toBe(true)
    expect(await hook.matches({before: guide, after: {...guide, _rev: '2'}})).toBe(false)
  })

  it('sends its projection', async () => {
    const snapshot = memorySnapshot([{_id: 'ada', _type: 'person', name: 'Ada'}])
    const after = {...guide, title: 'New', author: {_ref: 'ada'}}
    expect(await hook.project({before: guide, after}, snapshot)).toEqual({
      _id: 'guide',
      slug: 'g',
      operation: 'update',
      was: 'A guide',
      author: 'Ada',
    })
    expect(await hook.project({before: guide, after: null})).toMatchObject({operation: 'delete'})
  })

  it('sends the whole document when it has no projection', async () => {
    expect(await compileDelta('', '').project({before: null, after: guide})).toEqual(guide)
  })
})
