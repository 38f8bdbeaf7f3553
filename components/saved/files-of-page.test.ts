import {renderToStaticMarkup} from 'react-dom/server'
import {createElement} from 'react'
import {imageUrl} from '@/lib/addresses/image-url'
import {filesOfPage, isSamePicture} from './files-of-page'

const picture = createElement('img', {
  alt: '“a > b”',
  src: '/images/local/production/a.png?w=1200&auto=format',
  srcSet: [480, 800, 1200, 1600]
    .map((width) => `/images/local/production/a.png?w=${width}&fit=max&auto=format ${width}w`)
    .join(', '),
})

test('a page needs its scripts, its typefaces, and each picture in one size', () => {
  const html = [
    '<style>@font-face{src:url(/_next/static/media/inter.woff2)format("woff2")}</style>',
    renderToStaticMarkup(picture),
    '<img src="data:image/jpeg;base64,abc" alt=""/>',
    '<picture><source media="(x)" srcSet="/images/a.png?rect=1,2,3,4&amp;w=640 640w"/></picture>',
    '<video src="/files/local/production/film.webm"></video>',
    '<audio><source src="/files/local/production/talk.mp3"/></audio>',
    '<script type="application/ld+json">{"image":"/images/other.png"}</script>',
    '<script type="module" src="/elements/keep-piece.1.js" integrity="sha256-x"></script>',
  ].join('')
  expect(filesOfPage(html)).toEqual([
    '/elements/keep-piece.1.js',
    '/_next/static/media/inter.woff2',
    '/images/local/production/a.png?w=1200&fit=max&auto=format',
    '/images/a.png?rect=1,2,3,4&w=640',
  ])
})

test('of pictures that are all small, the widest; without sizes, the one there is', () => {
  const small = '<img srcset="/images/a.png?w=100 100w, /images/a.png?w=300 300w" src="/b.png">'
  expect(filesOfPage(small)).toEqual(['/images/a.png?w=300'])
  expect(filesOfPage('<img src="/b.png"><img src="/b.png">')).toEqual(['/b.png'])
})

test('each size of a cut stands for the others of that cut, and for none of another', () => {
  const offers = (ratio: number) =>
    [480, 640, 800, 960, 1200].map((wide) =>
      imageUrl({asset: {_ref: 'image-0a1b-2400x1350-png'}})
        .width(wide)
        .height(Math.round(wide / ratio))
        .url(),
    )
  const absolute = (address: string) => new URL(address, 'https://a.example').href
  const [flat, tall] = [offers(11 / 4).map(absolute), offers(4 / 3).map(absolute)]
  expect(new Set(flat.map((address) => new URL(address).searchParams.get('rect'))).size).toBe(4)
  for (const one of flat) {
    for (const other of flat) expect(isSamePicture(one, other)).toBe(true)
    for (const other of tall) expect(isSamePicture(one, other)).toBe(false)
  }
})

test('a picture stands for its other sizes, and for no other cut of it', () => {
  const address = 'https://a.example/images/a.png?rect=0,0,10,10&w=1200&h=900&auto=format'
  expect(isSamePicture(address, address.replace('w=1200&h=900', 'w=320&h=240'))).toBe(true)
  expect(isSamePicture(address, address.replace('10,10', '20,10'))).toBe(false)
  expect(isSamePicture(address, address.replace('rect=0,0,10,10&', ''))).toBe(false)
  expect(isSamePicture(address, address.replace('a.png', 'b.png'))).toBe(false)
})
