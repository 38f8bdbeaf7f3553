/** @jest-environment node */
import {parseFileFileName, parseImageFileName} from './asset-names.ts'
import {servingHeaders} from './serving-headers.ts'

const sha1 = 'a'.repeat(40)

it('shows an SVG as a picture that can run nothing', () => {
  const headers = servingHeaders('svg')
  expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8')
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

it.each(['html', 'js', 'xml', 'bin', 'constructor'])(
  'offers .%s for download only',
  (extension) => {
    const headers = servingHeaders(extension)
    expect(headers['content-disposition']).toMatch(/^attachment/)
    expect(headers['content-type']).not.toMatch(/html|javascript/)
  },
)

it('names a download safely', () => {
  expect(servingHeaders('pdf')['content-disposition']).toBe('inline')
  expect(servingHeaders('pdf', '')['content-disposition']).toBe('attachment')
  expect(servingHeaders('pdf', 'Über "uns"\r\n.pdf')['content-disposition']).toBe(
    `attachment; filename="_ber_uns_.pdf"; filename*=UTF-8''%C3%9Cber%20%22uns%22.pdf`,
  )
})

it.each([
  ['résumé – 日本 "x".txt', 'résumé – 日本 "x".txt'],
  ['../../etc/pass\\word', '.._.._etc_pass_word'],
  ['a\u0000b\u007f\u0085\tc.txt', 'abc.txt'],
  ['half \ud800 of a letter.txt', 'half \ufffd of a letter.txt'],
  [`it's (100*2) %41;b=c.txt`, `it's (100*2) %41;b=c.txt`],
  [`${'é'.repeat(5000)}.tar`, `${'é'.repeat(196)}.tar`],
])('offers %j under a name that is one', (given, name) => {
  const header = servingHeaders('txt', given)['content-disposition'] ?? ''
  expect(header).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%!#$&+^`|~-]+$/)
  expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(name)
})

it('reads addresses it has written, and no others', () => {
  expect(parseImageFileName(`${sha1}-300x200.jpg`)).toEqual({
    sha1,
    width: 300,
    height: 200,
    extension: 'jpg',
  })
  expect(parseImageFileName(`${sha1}-300x200.exe`)).toBeUndefined()
  expect(parseImageFileName(`../${sha1}-300x200.jpg`)).toBeUndefined()
  expect(parseImageFileName(`${sha1}-300x200.constructor`)).toBeUndefined()
  expect(parseFileFileName(`${sha1}.pdf`)).toEqual({sha1, extension: 'pdf'})
  expect(parseFileFileName(`${sha1}.PDF`)).toBeUndefined()
})
