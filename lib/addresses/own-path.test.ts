import {isOwnPath} from './own-path'

test.each(['/', '/guides/start-a-pilot?x=1#step-2', '/people/żaneta'])('%s stays here', (path) => {
  expect(isOwnPath(path)).toBe(true)
})

test.each([
  '//evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/./\\evil.example',
  '/\\evil.example',
  'https://evil.example',
  'http://localhost//evil.example',
  'javascript:alert(1)',
  '',
  '/\t/evil.example',
])('%j leads elsewhere', (path) => {
  expect(isOwnPath(path)).toBe(false)
})
