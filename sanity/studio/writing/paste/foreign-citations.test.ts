import {foreignCitations} from './foreign-citations'

const copied = JSON.stringify([
  {
    _type: 'block',
    children: [
      {_type: 'citation', _key: 'a', sourceKey: 'report'},
      {_type: 'citation', _key: 'b', sourceKey: 'survey'},
    ],
  },
  {
    _type: 'callout',
    text: [{_type: 'block', children: [{_type: 'citation', sourceKey: 'survey'}]}],
  },
])

test('citations of sources that the piece has not are counted, in blocks too', () => {
  expect(foreignCitations(copied, [{_key: 'report'}])).toBe(2)
  expect(foreignCitations(copied, [{_key: 'report'}, {_key: 'survey'}])).toBe(0)
  expect(foreignCitations(copied, undefined)).toBe(3)
})

test('what cannot be read has none', () => {
  expect(foreignCitations('no JSON', [])).toBe(0)
})
