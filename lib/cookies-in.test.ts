import {cookiesIn} from './cookies-in'

test.each([
  [undefined, []],
  ['', []],
  ['pass=a', ['a']],
  ['other=1; pass=a;pass=b=c', ['a', 'b=c']],
  ['surpass=a; pass', []],
])('%j', (header, values) => {
  expect(cookiesIn(header, 'pass')).toEqual(values)
})
