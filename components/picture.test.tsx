import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import type {HomeQueryResult} from '@/lib/sanity.generated'
import {Picture} from './picture'

type Fetched = NonNullable<NonNullable<HomeQueryResult['lead']>['cover']>

const preview = 'data:image/jpeg;base64,/9j/4AAQ'
const diagram: Fetched & {asset: object} = {
  alt: 'Six weeks of a pilot as a line',
  credit: 'Drawn by the editors',
  crop: null,
  hotspot: null,
  asset: {_id: 'image-0a1b-1000x500-png', lqip: preview, width: 1000, height: 500},
}
const cropped: Fetched = {
  ...diagram,
  crop: {_type: 'sanity.imageCrop', left: 0.5, right: 0, top: 0, bottom: 0},
  hotspot: {_type: 'sanity.imageHotspot', x: 0.9, y: 0.1, width: 0.1, height: 0.1},
}

function shown(picture: Fetched, props: {ratio?: number; priority?: boolean} = {}) {
  render(<Picture picture={stegaBrand(picture)} sizes="100vw" {...props} />)
  const image = screen.getByRole('img')
  const offers = (image.getAttribute('srcset') ?? '').split(', ').map((offer) => {
    const [address = '', width] = offer.split(' ')
    return {url: new URL(address, 'http://site.test'), width}
  })
  return {image, offers}
}

test('it is described, and its room is reserved before it has loaded', () => {
  const {image} = shown(diagram)
  expect(image).toHaveAccessibleName('Six weeks of a pilot as a line')
  expect(image).toHaveAttribute('width', '1000')
  expect(image).toHaveAttribute('height', '500')
})

test('it comes from the site itself, in exactly the widths it promises and never wider than the original', () => {
  const {image, offers} = shown(diagram)
  expect(offers.map(({width}) => width)).toEqual(['320w', '480w', '640w', '800w', '960w', '1000w'])
  for (const {url, width} of offers) {
    expect(url.host).toBe('site.test')
    expect(url.pathname).toBe('/images/local/production/0a1b-1000x500.png')
    expect(`${url.searchParams.get('w')}w`).toBe(width)
    expect(url.searchParams.get('auto')).toBe('format')
  }
  expect(image.getAttribute('src')).toContain('w=1000')
})

test('what the editor cropped away is neither sent nor counted', () => {
  const {image, offers} = shown(cropped)
  expect(image).toHaveAttribute('width', '500')
  expect(offers.map(({width}) => width)).toEqual(['320w', '480w', '500w'])
  for (const {url} of offers) expect(url.searchParams.get('rect')).toBe('500,0,500,500')
})

test('a given shape is cut around the hotspot', () => {
  const {image, offers} = shown({...cropped, crop: null}, {ratio: 1})
  expect(image).toHaveAttribute('width', '500')
  expect(image).toHaveAttribute('height', '500')
  for (const {url} of offers) {
    expect(url.searchParams.get('rect')).toBe('500,0,500,500')
    expect(url.searchParams.get('w')).toBe(url.searchParams.get('h'))
  }
})

test('on a phone another shape is sent, cut around the hotspot, and no wider than a phone', () => {
  const asset = {...diagram.asset, _id: 'image-0a1b-4000x2000-png', width: 4000, height: 2000}
  const large = {...diagram, asset}
  const {container} = render(
    <Picture picture={stegaBrand(large)} sizes="50vw" ratio={2} phoneRatio={4} />,
  )
  const source = container.querySelector('picture > source')
  expect(source).toHaveAttribute('media', 'not all and (min-width: 40rem)')
  const offers = (source?.getAttribute('srcset') ?? '').split(', ')
  expect(offers.map((offer) => offer.split(' ')[1])).toEqual([
    '320w',
    '480w',
    '640w',
    '800w',
    '960w',
    '1200w',
  ])
  for (const offer of offers) {
    const {searchParams} = new URL(offer.split(' ')[0] ?? '', 'http://site.test')
    expect(searchParams.get('rect')).toBe('0,500,4000,1000')
    expect(Number(searchParams.get('w'))).toBe(4 * Number(searchParams.get('h')))
  }
  // Everywhere else as it is without a shape for phones.
  const elsewhere = screen.getByRole('img').getAttribute('srcset')
  document.body.replaceChildren()
  expect(shown(large, {ratio: 2}).image).toHaveAttribute('srcset', elsewhere)
})

test('pictures wait until they come near, except the first one', () => {
  expect(shown(diagram).image).toHaveAttribute('loading', 'lazy')
  document.body.replaceChildren()
  const {image} = shown(diagram, {priority: true})
  expect(image).toHaveAttribute('loading', 'eager')
  expect(image).toHaveAttribute('fetchpriority', 'high')
})

test('a preview stands in while it loads, but not behind a transparent picture', () => {
  const {container, rerender} = render(<Picture picture={stegaBrand(diagram)} sizes="100vw" />)
  expect(container.querySelector(`img[src="${preview}"]`)).toHaveAttribute('alt', '')
  const transparent = {...diagram.asset, lqip: 'data:image/png;base64,iVBORw0'}
  rerender(<Picture picture={stegaBrand({...diagram, asset: transparent})} sizes="100vw" />)
  expect(container.querySelectorAll('img')).toHaveLength(1)
})

test.each([null, {...diagram, asset: null}])('no picture, no frame', (picture) => {
  const {container} = render(<Picture picture={stegaBrand(picture)} sizes="100vw" />)
  expect(container).toBeEmptyDOMElement()
})
