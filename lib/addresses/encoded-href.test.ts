import {encodedHref} from './encoded-href'

test.each([
  ['/über', '/%C3%BCber'],
  ['/guides/日本語?q=ü#é', '/guides/%E6%97%A5%E6%9C%AC%E8%AA%9E?q=%C3%BC#%C3%A9'],
  ['/a b', '/a%20b'],
  ['/100%', '/100%25'],
  ['/a\r\nset-cookie: x=1', '/aset-cookie:%20x=1'],
  ['#größe', '#gr%C3%B6%C3%9Fe'],
  ['https://münchen.example/straße 1', 'https://xn--mnchen-3ya.example/stra%C3%9Fe%201'],
  ['mailto:jürgen@example.org', 'mailto:j%C3%BCrgen@example.org'],
])('%j goes into a header as %s', (typed, encoded) => {
  expect(encodedHref(typed)).toBe(encoded)
  expect(encodedHref(encoded)).toBe(encoded)
})

test.each(['/guides/pilot', '/a%2Fb?c=%20', '#results', '#', 'https://example.org', 'tel:+44163'])(
  '%s is encoded already',
  (href) => {
    expect(encodedHref(href)).toBe(href)
  },
)
