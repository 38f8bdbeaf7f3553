/** @jest-environment node */
import {RecentPages} from './recent-pages'

test('the page that nobody has asked for longest makes room', () => {
  const pages = new RecentPages<string>(2)
  pages.set('/search/a', 'A')
  pages.set('/search/b', 'B')
  expect(pages.get('/search/a')).toBe('A')
  pages.set('/search/c', 'C')
  const found = ['/search/a', '/search/b', '/search/c'].map((key) => pages.get(key))
  expect(found).toEqual(['A', undefined, 'C'])
})

test('a page that is stored anew replaces its old copy', () => {
  const pages = new RecentPages<string>(2)
  pages.set('/search/a', 'A')
  pages.set('/search/b', 'B')
  pages.set('/search/a', 'new A')
  expect([pages.get('/search/a'), pages.get('/search/b')]).toEqual(['new A', 'B'])
  pages.delete('/search/a')
  expect(pages.get('/search/a')).toBeUndefined()
})
