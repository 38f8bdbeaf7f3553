import {routePath, routeSegment, segmentText} from './path-segment'

const slugs = [
  'pilot',
  '100%',
  '100%25',
  '50%off',
  'a%20b',
  'a~b',
  '~25',
  '日本語',
  'a b',
  'a/b',
  'é',
]

test.each(slugs)('%s reaches its page whether Next decodes it or not', (slug) => {
  const [segment = ''] = routePath(encodeURIComponent(slug)).split('/')
  expect(segmentText(segment)).toBe(slug)
  expect(segmentText(decodeURIComponent(segment))).toBe(slug)
  expect(segmentText(encodeURIComponent(decodeURIComponent(segment)))).toBe(slug)
})

test.each(slugs)('%s is found where the build put it', (slug) => {
  expect(decodeURIComponent(routePath(encodeURIComponent(slug)))).toBe(routeSegment(slug))
})

test('a segment that cannot be decoded is taken as it is', () => {
  expect(segmentText('100%')).toBe('100%')
  expect(segmentText('%E0%A4%A')).toBe('%E0%A4%A')
})
