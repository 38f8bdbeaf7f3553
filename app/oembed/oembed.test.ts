/** @jest-environment node */
import {askedPage} from './asked-page'
import {embedOf} from './embed'

const request = (query: string) => new URL(`http://localhost:3000/oembed?${query}`)
const asked = (url: string, more = '') =>
  askedPage(request(`url=${encodeURIComponent(url)}${more}`))

test('a page of this site is asked for by its address, with whatever a campaign added', () => {
  expect(asked('http://localhost:3000/guides/pilot?utm_source=x#step')).toEqual({
    segments: ['guides', 'pilot'],
  })
  expect(asked('https://localhost:3000/')).toEqual({segments: []})
  expect(asked('http://localhost:3000/topics/caf%C3%A9/')).toEqual({segments: ['topics', 'café']})
  expect(asked('http://localhost:3000/topics/100%25')).toEqual({segments: ['topics', '100%']})
})

test.each([
  ['', 400],
  ['url=', 400],
  ['url=guides/pilot', 400],
  ['url=https://elsewhere.example/guides/pilot', 404],
  ['url=http://localhost.elsewhere.example:3000/', 404],
  ['url=javascript:alert(1)', 404],
  ['url=http://localhost:3000/&format=xml', 501],
])('a request with “%s” is refused with %i', (query, status) => {
  expect(askedPage(request(query))).toMatchObject({status, message: expect.any(String)})
})

const page = {
  title: 'A pilot',
  description: 'Six weeks.',
  path: '/guides/pilot',
  drawn: 'A pilot',
  article: {publishedAt: null, updatedAt: null, authors: ['Ada', 'Grace']},
}

test('what others show is a title with its authors and its picture', () => {
  const embed = embedOf(page, {title: 'The Casebook', socialImage: null}, request(''))
  expect(embed).toEqual({
    version: '1.0',
    type: 'link',
    title: 'A pilot',
    url: 'http://localhost:3000/guides/pilot',
    author_name: 'Ada, Grace',
    provider_name: 'The Casebook',
    provider_url: 'http://localhost:3000/',
    cache_age: 86_400,
    thumbnail_url: 'http://localhost:3000/share/guides/pilot.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
})

test('a picture wider than asked for is left out, and so is what a page does not have', () => {
  const {article: _, ...bare} = page
  expect(embedOf(bare, null, request('maxwidth=600'))).not.toHaveProperty('thumbnail_url')
  expect(embedOf(bare, null, request('maxwidth=-1'))).toHaveProperty('thumbnail_url')
  expect(embedOf(bare, null, request(''))).not.toHaveProperty('author_name')
})
