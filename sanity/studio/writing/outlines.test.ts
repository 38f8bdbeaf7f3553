import {articleTypes} from '@/lib/content-types'
import {preflight} from '@/lib/preflight/preflight'
import {outlineOf} from './outlines'

function keys() {
  let made = 0
  return () => `k${made++}`
}

test.each(articleTypes)('the outline of a %s has headings, and keys of its own', (type) => {
  const outline = outlineOf(type, keys()) ?? []
  expect(outline.filter(({style}) => style === 'h2').length).toBeGreaterThanOrEqual(3)
  const all = outline.flatMap(({_key, children}) => [_key, ...children.map((span) => span._key)])
  expect(new Set(all).size).toBe(all.length)
})

test.each(articleTypes)('a %s cannot go out with a question of its outline in it', (type) => {
  const body = outlineOf(type, keys()) ?? []
  const asked = body.filter(({style}) => style === 'normal')
  const disclosure = {paid: true, note: 'x'}
  const cover = {_type: 'picture', asset: {_ref: 'image-a'}, alt: 'A desk'}
  const piece = {
    _type: type,
    body,
    disclosure,
    cover,
    authors: [{_ref: 'somebody'}],
    industry: {_ref: 'law'},
  }
  const found = preflight(piece, '2026-11-24')
  expect(found.map(({rule, level}) => `${level} ${rule}`)).toEqual(
    asked.map(() => 'error unanswered-question'),
  )
})

test('what is no piece has no outline', () => {
  expect(outlineOf('page', keys())).toBeUndefined()
})
