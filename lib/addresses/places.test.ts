import {accounts, currentAt, indexes, sections} from './places'

test('a link to the page itself is the current page, one to its section the current part', () => {
  expect(currentAt('/guides', '/guides')).toBe('page')
  expect(currentAt('/guides', '/guides/pilot')).toBe('true')
  expect(currentAt('/guides', '/guides/page/2')).toBe('true')
  expect(currentAt('/', '/')).toBe('page')
})

test('nothing else is current: neither a name that begins alike, nor the home page elsewhere', () => {
  expect(currentAt('/guides', '/guides-of-old')).toBeUndefined()
  expect(currentAt('/', '/guides')).toBeUndefined()
  expect(currentAt('/guides', undefined)).toBeUndefined()
  expect(currentAt(undefined, '/guides')).toBeUndefined()
})

test('no two places share a name or an address', () => {
  const all = [...sections, ...indexes, ...accounts]
  expect(new Set(all.map(({path}) => path)).size).toBe(all.length)
  expect(new Set(all.map(({title}) => title)).size).toBe(all.length)
})
