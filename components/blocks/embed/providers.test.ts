import {providerOf} from './providers'

test.each([
  ['https://www.youtube.com/watch?v=abc', 'YouTube'],
  ['https://youtu.be/abc', 'YouTube'],
  ['https://m.youtube.com/watch?v=abc', 'YouTube'],
  ['https://player.vimeo.com/video/1', 'Vimeo'],
  ['https://open.spotify.com/episode/1', 'Spotify'],
  ['https://SoundCloud.com/somebody/talk', 'SoundCloud'],
])('%s belongs to %s', (url, name) => {
  expect(providerOf(url)?.name).toBe(name)
})

test.each([
  'https://youtube.com.example.org/watch',
  'https://notyoutube.com/watch',
  'https://example.org/?next=youtube.com',
  'ftp://youtube.com/video',
  'javascript:alert("youtube.com")',
  'youtube.com/watch',
  '',
])('“%s” belongs to none', (url) => {
  expect(providerOf(url)).toBeUndefined()
})
