import {render, screen, within} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {indexes, sections} from '@/lib/addresses/places'
import {SiteFooter} from './site-footer'
import {SiteHeader} from './site-header'

const settings = stegaBrand({
  _id: 'siteSettings',
  _type: 'siteSettings' as const,
  title: 'The Casebook',
  tagline: '',
  description: '',
  footer: '',
  socialImage: null,
})
const pages = stegaBrand([{_id: 'about', _type: 'page' as const, title: 'About', slug: 'about'}])

const show = (here?: string) =>
  render(
    <>
      <SiteHeader settings={settings} pages={pages} here={here} />
      <SiteFooter settings={settings} pages={pages} here={here} />
    </>,
  )

const linksIn = (landmark: HTMLElement) =>
  within(landmark)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

/** What the reader is told of where they are, in header, menu and footer. */
const current = () =>
  screen
    .getAllByRole('link')
    .filter((link) => link.hasAttribute('aria-current'))
    .map((link) => [link.textContent, link.getAttribute('aria-current')])

const times = (count: number, link: string[]) => Array.from({length: count}, () => link)

test('header and footer both lead to every section, every index and each page of ours', () => {
  show()
  const all = [...sections, ...indexes].map(({path}) => path)
  for (const landmark of ['banner', 'contentinfo'])
    expect(linksIn(screen.getByRole(landmark))).toEqual(expect.arrayContaining([...all, '/about']))
})

test('the menu is a popover of the browser, which its button opens without a script', () => {
  show()
  const button = screen.getByRole('button', {name: /Menu/})
  const menu = document.getElementById(button.getAttribute('popovertarget') ?? '')
  expect(menu).toHaveAttribute('popover', 'auto')
  expect(menu && linksIn(menu)).toContain('/topics')
})

test('on an index its links are the current page, on a piece those of its section the current part', () => {
  const {unmount} = show('/guides')
  expect(current()).toEqual(times(3, ['Guides', 'page']))
  unmount()
  show('/guides/pilot')
  expect(current()).toEqual(times(3, ['Guides', 'true']))
})

test('indexes, pages of ours and the home page are marked too', () => {
  const {unmount} = show('/topics/privacy')
  expect(current()).toEqual(times(2, ['Topics', 'true']))
  unmount()
  const about = show('/about')
  expect(current()).toEqual(times(2, ['About', 'page']))
  about.unmount()
  show('/')
  expect(current()).toEqual([['The Casebook', 'page']])
})

test('a page without an address, such as the 404, marks nothing', () => {
  show()
  expect(current()).toEqual([])
})
