import {safeHref} from './safe-href'

test.each([
  'https://example.org/page',
  'http://example.org',
  'mailto:editors@example.org',
  'tel:+441632960001',
  '/guides/pilot',
  '#results',
])('%s may be followed', (href) => {
  expect(safeHref(href)).toBe(href)
})

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//example.org',
  '/\\example.org',
  'example.org/page',
  '',
  null,
  undefined,
])('%j may not', (href) => {
  expect(safeHref(href)).toBeUndefined()
})

test('what an editor types beyond ASCII is encoded', () => {
  expect(safeHref('/über uns')).toBe('/%C3%BCber%20uns')
  expect(safeHref('https://example.org/é')).toBe('https://example.org/%C3%A9')
})
