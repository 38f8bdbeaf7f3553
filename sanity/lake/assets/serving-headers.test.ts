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
    `attachment; filename="_ber_uns_.pdf"; filename*=UTF-8''%C3%9Cber%20%22uns%22%0D%0A.pdf`,
  )
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
