import {datasetOf, entryOf, publishedId, type Entry} from './dataset.ts'
import type {Stored} from './finding.ts'
import {preflight} from './preflight.ts'

const others: Entry[] = [
  {_id: 'pilot', _type: 'guide', slug: 'pilot', topics: ['adoption']},
  {_id: 'drafts.soon', _type: 'guide', slug: 'soon', topics: ['later']},
  {_id: 'bert', _type: 'model', slug: 'bert'},
  {_id: 'start', _type: 'home', slug: 'start'},
]
/** What a piece has to have in any case. */
const whole = {
  disclosure: {demoContent: true},
  cover: {_type: 'picture', asset: {_ref: 'image-a'}, alt: 'A desk'},
  authors: [{_ref: 'somebody'}],
  body: [{_type: 'figure', _key: 'f'}],
}
const found = (document: Stored, entries = others) =>
  preflight({...whole, ...document}, '2026-11-24', datasetOf([...entries, entryOf(document)])).map(
    ({rule, level, path}) => ({rule, level, path}),
  )
const linkTo = (id: string) => ({
  _type: 'block',
  _key: 'p',
  markDefs: [{_type: 'internalLink', _key: 'l', reference: {_ref: id, _weak: true}}],
  children: [{_type: 'span', _key: 's', text: 'There', marks: ['l']}],
})

test('a link to what is published and has an address is fine', () => {
  expect(found({_id: 'a', _type: 'guide', body: [linkTo('pilot')]})).toEqual([])
})

test('a link to what was deleted is an error, to a draft or to what has no address a warning', () => {
  const linking = (id: string) => found({_id: 'a', _type: 'guide', body: [linkTo(id)]})
  const path = ['body', {_key: 'p'}]
  expect(linking('gone')).toEqual([{rule: 'dead-link', level: 'error', path}])
  expect(linking('soon')).toEqual([{rule: 'dead-link', level: 'warning', path}])
  expect(linking('start')).toEqual([{rule: 'dead-link', level: 'warning', path}])
  expect(linking('bert')).toEqual([])
})

test('a link is one while its target is a draft, as the Studio stores it then', () => {
  const _strengthenOnPublish = {type: 'guide', weak: true}
  const card = (id: string) => ({
    _type: 'relatedPiece',
    _key: 'r',
    piece: {_ref: id, _weak: true, _strengthenOnPublish},
  })
  const linking = (id: string) => found({_id: 'a', _type: 'guide', body: [card(id)]})
  const path = ['body', {_key: 'r'}]
  expect(linking('gone')).toEqual([{rule: 'dead-link', level: 'error', path}])
  expect(linking('soon')).toEqual([{rule: 'dead-link', level: 'warning', path}])
})

test('links inside a block are found, and lead to the block', () => {
  const callout = {_type: 'callout', _key: 'c', text: [linkTo('gone')]}
  const card = {_type: 'relatedPiece', _key: 'r', piece: {_ref: 'soon', _weak: true}}
  expect(found({_id: 'a', _type: 'guide', body: [callout, card]})).toEqual([
    {rule: 'dead-link', level: 'error', path: ['body', {_key: 'c'}]},
    {rule: 'dead-link', level: 'warning', path: ['body', {_key: 'r'}]},
  ])
})

test('a strong reference is no link: the lake itself keeps what it leads to', () => {
  const prompt = {_type: 'prompt', _key: 'p', model: {_ref: 'bert'}}
  const fresh = {
    _key: 'q',
    model: {_ref: 'new', _weak: true, _strengthenOnPublish: {type: 'model'}},
  }
  expect(found({_id: 'a', _type: 'guide', body: [prompt, fresh]})).toEqual([])
})

test('evidence and related pieces are links too', () => {
  const evidenceFor = [{_key: 'e', piece: {_ref: 'gone', _weak: true}}]
  expect(found({_id: 'm', _type: 'myth', evidenceFor})).toEqual([
    {rule: 'dead-link', level: 'error', path: ['evidenceFor', {_key: 'e'}]},
  ])
  expect(
    found({_id: 'a', _type: 'guide', related: [{_key: 'r', _ref: 'soon', _weak: true}]}),
  ).toEqual([{rule: 'dead-link', level: 'warning', path: ['related', {_key: 'r'}]}])
})

test('two pieces of a section cannot share an address; those of two sections can', () => {
  const slug = {current: 'pilot'}
  const collision = {rule: 'slug-collision', level: 'error', path: ['slug']}
  expect(found({_id: 'drafts.other', _type: 'guide', slug})).toEqual([collision])
  expect(found({_id: 'other', _type: 'deepDive', slug})).toEqual([])
  // A draft and a version of the same document do not collide with it.
  expect(found({_id: 'drafts.pilot', _type: 'guide', slug})).toEqual([])
  expect(found({_id: 'versions.rABC.pilot', _type: 'guide', slug})).toEqual([])
})

test('a topic under which nothing is published is an orphan', () => {
  const orphan = {rule: 'orphan-topic', level: 'warning', path: ['title']}
  expect(found({_id: 'later', _type: 'topic'})).toEqual([orphan])
  expect(found({_id: 'adoption', _type: 'topic'})).toEqual([])
})

test.each([
  ['a', 'a'],
  ['drafts.a', 'a'],
  ['versions.rX.a.b', 'a.b'],
])('%s is published as %s', (id, published) => {
  expect(publishedId(id)).toBe(published)
})
