import {absoluteUrl, siteUrl} from './site-url'

const {SITE_URL, PORT} = process.env

afterEach(() => {
  process.env.SITE_URL = SITE_URL ?? ''
  process.env.PORT = PORT ?? ''
})

test('is the origin that was set, however it was typed', () => {
  process.env.SITE_URL = 'https://casebook.example/'
  expect(siteUrl()).toBe('https://casebook.example')
  expect(absoluteUrl('/guides/pilot')).toBe('https://casebook.example/guides/pilot')
})

test('is the local address while none is set', () => {
  process.env.SITE_URL = ''
  process.env.PORT = '4100'
  expect(siteUrl()).toBe('http://localhost:4100')
})

test('what is no address is refused with the way out', () => {
  process.env.SITE_URL = 'casebook.example'
  expect(() => siteUrl()).toThrow('Write it as https://example.org')
})
