import {
  comparablePath,
  destinationOf,
  problemOfDestination,
  problemOfOrigin,
  redirectFrom,
  type Redirect,
} from './redirects'

const redirect = (from: string, to: string | Redirect['target'], permanent = true): Redirect =>
  typeof to === 'string'
    ? {from, to, target: null, permanent}
    : {from, to: null, target: to, permanent}
const guide = (slug: string) => ({_type: 'guide', slug})
const follow = (redirects: Redirect[], path: string) => destinationOf(redirects, path)?.href

test('an address that was left leads to where its document is now', () => {
  const moved = [redirect('/guides/old', guide('new'))]
  expect(destinationOf(moved, '/guides/old')).toEqual({href: '/guides/new', permanent: true})
  expect(follow(moved, '/guides/old/')).toBe('/guides/new')
  expect(follow(moved, '/guides/other')).toBeUndefined()
})

test('a document that is still there is not led to itself', () => {
  expect(follow([redirect('/guides/old', guide('old'))], '/guides/old')).toBeUndefined()
})

test('a document without an address is no destination', () => {
  expect(follow([redirect('/guides/old', guide(''))], '/guides/old')).toBeUndefined()
  expect(follow([redirect('/guides/old', null)], '/guides/old')).toBeUndefined()
})

test('a chain is followed to its end at once, for good only if every step is', () => {
  const chain = [redirect('/a', '/b'), redirect('/b', '/c', false), redirect('/c', '/guides')]
  expect(destinationOf(chain, '/a')).toEqual({href: '/guides', permanent: false})
  expect(destinationOf(chain, '/c')).toEqual({href: '/guides', permanent: true})
})

test('a circle leads nowhere', () => {
  const circle = [redirect('/a', '/b'), redirect('/b', '/c'), redirect('/c', '/a')]
  for (const path of ['/a', '/b', '/c']) expect(follow(circle, path)).toBeUndefined()
  expect(follow([redirect('/a', '/a/')], '/a')).toBeUndefined()
})

test('what was moved there and back is read where it is', () => {
  const there = [redirect('/guides/one', guide('two')), redirect('/guides/two', guide('two'))]
  expect(follow(there, '/guides/one')).toBe('/guides/two')
})

test('addresses elsewhere are the web only', () => {
  expect(follow([redirect('/a', 'https://example.org/x')], '/a')).toBe('https://example.org/x')
  for (const to of ['javascript:alert(1)', '//example.org', 'nowhere', ''])
    expect(follow([redirect('/a', to)], '/a')).toBeUndefined()
})

test('paths are compared decoded, and what cannot be decoded as it is', () => {
  expect(comparablePath('/guides/caf%C3%A9/?a=1#b')).toBe('/guides/café')
  expect(comparablePath('/%E0%A4%A')).toBe('/%E0%A4%A')
  expect(comparablePath('/')).toBe('/')
})

test('editors are told what is wrong with an address', () => {
  expect(problemOfOrigin(undefined)).toMatch(/such as/)
  expect(problemOfOrigin('https://example.org/a')).toMatch(/begins with a slash/)
  expect(problemOfOrigin('/a?b=1')).toMatch(/path alone/)
  expect(problemOfOrigin('/studio/x')).toMatch(/own/)
  expect(problemOfOrigin('/')).toMatch(/home page/)
  expect(problemOfOrigin('/a')).toBeUndefined()
  expect(problemOfDestination(undefined, {})).toMatch(/Choose/)
  expect(problemOfDestination(undefined, {target: {}})).toBeUndefined()
  expect(problemOfDestination('x', {from: '/a'})).toMatch(/slash/)
  expect(problemOfDestination('/a/', {from: '/a'})).toMatch(/itself/)
  expect(problemOfDestination('/b', {from: '/a'})).toBeUndefined()
})

test('the redirect of an address has one id, which is no draft’s', () => {
  const made = redirectFrom('/case-studies/old.name', 'case-1')
  expect(made._id).toBe('redirect-case-studies-old-name')
  expect(made.target._ref).toBe('case-1')
  expect(redirectFrom('/case-studies/old.name', 'case-1')._id).toBe(made._id)
})
