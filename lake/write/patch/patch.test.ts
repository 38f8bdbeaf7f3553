/** @jest-environment node */
import {Mutation} from '@sanity/mutator'
import {applyPatch} from './patch.ts'

const document = {
  _id: 'a',
  _type: 'post',
  title: 'Old news',
  count: 2,
  tags: ['a', 'b', 'c', 'd'],
  blocks: [
    {_key: 'x', text: 'one', n: 1},
    {_key: 'y', text: 'two', n: 2},
    {_key: 'z', text: 'three', n: 3},
  ],
  seo: {title: 'x', deep: {title: 'y'}},
  empty: [],
}

const patches: Record<string, Record<string, unknown>> = {
  'set makes missing parents': {set: {'a.b.c': 1}},
  'set makes an object of a text in its way': {set: {'title.r.s': 1}},
  'set by key': {set: {'blocks[_key=="y"].text': 'zwei'}},
  'set by filter': {set: {'blocks[n>1].text': 'many'}},
  'set by slice': {set: {'tags[1:3]': 'x'}},
  'set by negative index': {set: {'tags[-1]': 'last'}},
  'set by recursion': {set: {'seo..title': 'z'}},
  'set at a key that is not there': {set: {'blocks[_key=="nope"].text': 'x'}},
  'setIfMissing keeps what is there': {setIfMissing: {title: 'New', other: []}},
  'unset several': {unset: ['title', 'tags[0]', 'blocks[_key=="x"]', 'not.there']},
  'unset all items of a slice': {unset: ['tags[0:2]']},
  'insert after the last': {insert: {after: 'tags[-1]', items: ['e', 'f']}},
  'insert before the first': {insert: {before: 'tags[0]', items: ['z']}},
  'insert into an empty array': {insert: {after: 'empty[-1]', items: [1]}},
  'insert by key': {insert: {after: 'blocks[_key=="x"]', items: [{_key: 'n'}]}},
  'insert replaces a range': {insert: {replace: 'tags[1:3]', items: ['x']}},
  'inc and dec': {inc: {count: 2, 'blocks[_key=="z"].n': 0.5}, dec: {'blocks[0].n': 4}},
  'text patches': {diffMatchPatch: {title: '@@ -1,8 +1,9 @@\n-Old\n+Good\n  news\n'}},
  'operations in their order': {
    unset: ['list'],
    set: {list: [1]},
    setIfMissing: {list: [2]},
    insert: {before: 'tags[0]', items: ['0']},
  },
}

describe('a patch gives what the Studio computes on its side', () => {
  test.each(Object.entries(patches))('%s', (_, patch) => {
    const mutation = new Mutation({mutations: [{patch: {id: 'a', ...patch}}]})
    const before = structuredClone(document)
    expect(applyPatch(document, patch)).toEqual(mutation.apply(structuredClone(document)))
    expect(document).toEqual(before)
  })
})

describe('a patch does what the API documents beyond that', () => {
  test.each([
    ['merge', {merge: {seo: {more: 1}}}, {seo: {title: 'x', deep: {title: 'y'}, more: 1}}],
    ['a union of indices', {set: {'tags[0,2]': '!'}}, {tags: ['!', 'b', '!', 'd']}],
    [
      'every item',
      {unset: ['blocks[].n']},
      {
        blocks: [
          {_key: 'x', text: 'one'},
          {_key: 'y', text: 'two'},
          {_key: 'z', text: 'three'},
        ],
      },
    ],
    [
      'a name that every object inherits',
      {set: {'seo.constructor.x': 1}},
      {seo: {title: 'x', deep: {title: 'y'}, constructor: {x: 1}}},
    ],
    [
      'an attribute in brackets',
      {set: {'seo["title"]': 'q'}},
      {seo: {title: 'q', deep: {title: 'y'}}},
    ],
    [
      'an attribute of the items that have it',
      {set: {'blocks.n': 0, 'tags.n': 0}},
      {blocks: document.blocks.map((block) => ({...block, n: 0}))},
    ],
    [
      'a text that lies deep in what is searched',
      {set: {'seo..title.en': 'x'}},
      {seo: {title: {en: 'x'}, deep: {title: {en: 'x'}}}},
    ],
    ['an attribute of a text', {merge: {'title.en': {a: 1}}}, {title: {en: {a: 1}}}],
    ['the guard that changes nothing', {unset: ['_empty_action_guard_pseudo_field_']}, {}],
  ])('%s', (_, patch, change) => {
    expect(applyPatch(document, patch)).toEqual({...document, ...change})
  })

  test.each([
    ['a path that cannot be read', {set: {'tags[': 1}}, 'Invalid path'],
    ['a number to add to a text', {inc: {title: 1}}, 'no number'],
    ['a number to add within a text', {inc: {'title.r': 1}}, 'no number'],
    ['a place that is in no array', {insert: {after: 'title[-1]', items: [1]}}, 'no array'],
    ['an insert without a place', {insert: {items: [1]}}, 'exactly one'],
    [
      'a text patch for a number',
      {diffMatchPatch: {count: '@@ -1 +1 @@\n-2\n+3\n'}},
      'must be text',
    ],
  ])('refuses %s', (_, patch, message) => {
    expect(() => applyPatch(document, patch)).toThrow(message)
  })
})

test('an item is found by what it says, also where another has its key', () => {
  const blocks = [
    {_key: 'x', n: 1},
    {_key: 'x', n: 2},
  ]
  const patched = applyPatch({_id: 'a', _type: 'post', blocks}, {set: {'blocks[n==2].n': 9}})
  expect(patched.blocks).toEqual([
    {_key: 'x', n: 1},
    {_key: 'x', n: 9},
  ])
})

test('items that share a key are all changed', () => {
  const twice = {
    _id: 'a',
    _type: 'post',
    blocks: [
      {_key: 'x', n: 1},
      {_key: 'y', n: 5},
      {_key: 'x', n: 2},
    ],
  }
  const patched = applyPatch(twice, {inc: {'blocks[_key=="x"].n': 1}})
  expect(patched.blocks).toEqual([
    {_key: 'x', n: 2},
    {_key: 'y', n: 5},
    {_key: 'x', n: 3},
  ])
  const first = applyPatch(twice, {inc: {'blocks[0].n': 1}})
  expect(first.blocks).toEqual([
    {_key: 'x', n: 2},
    {_key: 'y', n: 5},
    {_key: 'x', n: 2},
  ])
})
