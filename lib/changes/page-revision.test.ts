import {showsRevision} from './page-revision'

test('a page tells which revision it shows, whatever the order of attributes', () => {
  const page = '<head><meta charset="utf-8"/><meta content="r2" name="content-revision"/></head>'
  expect(showsRevision(page, 'r2')).toBe(true)
  expect(showsRevision(page, 'r1')).toBe(false)
})

test('words in the text are not the page’s revision', () => {
  expect(showsRevision('<p>content-revision r2</p>', 'r2')).toBe(false)
  expect(showsRevision('', 'r2')).toBe(false)
})
