import {comparablePath} from './comparable-path'
import {
  destinationOf,
  leadsTo,
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
const follow = (redirects: Redirect[], path: string, pages: string[] = []) =>
  destinationOf(redirects, pages, path)?.href

test('an address that was left leads to where its document is now', () => {
  const moved = [redirect('/guides/old', guide('new'))]
  expect(destinationOf(moved, [], '/guides/old')).toEqual({href: '/guides/new', permanent: true})
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
  expect(destinationOf(chain, [], '/a')).toEqual({href: '/guides', permanent: false})
  expect(destinationOf(chain, [], '/c')).toEqual({href: '/guides', permanent: true})
})

test('what is encoded twice is decoded once, at each step', () => {
  const chain = [redirect('/a%2525', '/b%2525'), redirect('/b%2525', '/c'), redirect('/b%25', '/d')]
  expect(follow(chain, '/a%2525')).toBe('/c')
  expect(follow(chain, '/a%25')).toBeUndefined()
  expect(follow(chain.slice(0, 1), '/a%2525', ['/b%25'])).toBe('/b%2525')
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
  expect(comparablePath('/guides/100%')).toBe(comparablePath('/guides/100%25'))
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

test('where it leads is encoded, whatever an editor typed', () => {
  expect(follow([redirect('/a', '/über uns')], '/a')).toBe('/%C3%BCber%20uns')
  expect(follow([redirect('/a', 'https://example.org/é')], '/a')).toBe('https://example.org/%C3%A9')
  expect(follow([redirect('/a', guide('日本'))], '/a')).toBe('/guides/%E6%97%A5%E6%9C%AC')
})

test('of several that claim an address the newest wins that leads somewhere', () => {
  const first = redirect('/guides/reuse', guide('x'))
  const second = redirect('/guides/reuse/', guide('y'))
  expect(follow([first, second], '/guides/reuse')).toBe('/guides/y')
  expect(follow([second, first], '/guides/reuse')).toBe('/guides/x')
  expect(follow([first, redirect('/guides/reuse', guide(''))], '/guides/reuse')).toBe('/guides/x')
})

test('a chain ends at a page that has taken an address since', () => {
  const chain = [redirect('/a', '/guides/b'), redirect('/guides/b', '/guides/c')]
  expect(follow(chain, '/a')).toBe('/guides/c')
  expect(follow(chain, '/a', ['/guides/b'])).toBe('/guides/b')
})

test('another spelling leads to the page, and else where the spelling of a redirect leads', () => {
  const left = [redirect('/guides/old', guide('new'))]
  expect(follow(left, '/Guides/Old')).toBe('/guides/new')
  expect(follow(left, '/Guides/Old', ['/guides/old'])).toBe('/guides/old')
  expect(follow([redirect('/a', '/Guides/New')], '/a', ['/guides/new'])).toBe('/guides/new')
  expect(follow([], '/guides/cafe%CC%81', ['/guides/caf%C3%A9'])).toBe('/guides/caf%C3%A9')
})

test('the redirects of two addresses never share an id, those of one address always', () => {
  const idOf = (path: string) => redirectFrom(path, 'guide-1')._id
  expect(idOf('/guides/gpt-4.1')).not.toBe(idOf('/guides/gpt-4-1'))
  expect(idOf(`/guides/${'a'.repeat(300)}`)).not.toBe(idOf(`/guides/${'a'.repeat(301)}`))
  expect(idOf('/guides/caf%C3%A9')).toBe(idOf('/guides/café'))
  // A valid id, and not that of a draft.
  expect(idOf('/guides/日本語')).toMatch(/^redirect-[0-9a-f]{64}$/)
})

test('where an address leads is read from what is stored, whatever its id', () => {
  const stored = [
    {_id: 'redirect-guides-a', from: '/guides/a', target: {_ref: 'one'}},
    {_id: 'by-hand', from: '/guides/b', to: '/guides'},
    redirectFrom('/guides/a', 'two'),
  ]
  expect(leadsTo(stored, '/guides/a')).toBe('two')
  expect(leadsTo(stored.slice(0, 1), '/guides/a')).toBe('one')
  expect(leadsTo(stored, '/guides/b')).toBeUndefined()
  expect(leadsTo(stored, '/guides/c')).toBeUndefined()
})

test('an old address that could never work is refused', () => {
  for (const from of ['/sitemap.xml', '/favicon.ico', '/feed.xml', '/_next/a.js', '/api', '/livez'])
    expect(problemOfOrigin(from)).toMatch(/own/)
  expect(problemOfOrigin('/guides')).toMatch(/always there/)
  expect(problemOfOrigin('/a%FF')).toMatch(/letters/)
  for (const from of ['/files/report.pdf', '/sale-50%', '/images/old.png', '/apiary'])
    expect(problemOfOrigin(from)).toBeUndefined()
  expect(problemOfDestination('/a%FF', {})).toMatch(/letters/)
  expect(problemOfDestination('https://example.org/%E9', {})).toBeUndefined()
})
