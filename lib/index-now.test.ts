import {indexNowKey, indexNowNotice} from './index-now'

const site = {key: 'abcdefgh', origin: 'https://a.example'}

test('a piece that changed or moved is told of by its addresses', () => {
  const change = {_id: 'g', _type: 'guide', slug: 'new', slugBefore: 'old'}
  expect(indexNowNotice(change, site)).toEqual({
    host: 'a.example',
    key: 'abcdefgh',
    keyLocation: 'https://a.example/indexnow.txt',
    urlList: ['https://a.example/guides/new', 'https://a.example/guides/old'],
  })
  expect(indexNowNotice({_id: 'm', _type: 'myth', slug: 'café'}, site)?.urlList).toEqual([
    'https://a.example/myths/caf%C3%A9',
  ])
})

test.each([
  {_id: 'x', _type: 'redirect', slug: 'x'},
  {_id: 'x', _type: 'glossaryTerm', slug: 'x'},
  {_id: 'x', _type: 'guide', slug: undefined},
  {_id: '', _type: '*', slug: undefined},
])('nobody is told of %j', (change) => {
  expect(indexNowNotice(change, site)).toBeUndefined()
})

test('a key has the letters and the length that the protocol wants', () => {
  expect(indexNowKey('0123456789abcdef')).toBe('0123456789abcdef')
  for (const key of [undefined, '', 'short', 'with space and more', 'a'.repeat(129)])
    expect(indexNowKey(key)).toBeUndefined()
})
