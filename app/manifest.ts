import type {MetadataRoute} from 'next'
import {stegaClean} from 'next-sanity'
import {themeColours} from '@/lib/theme-colours'
import {getSettings} from '@/sanity/content'

/** What a device shows of the site once a reader has put it on their home screen. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const {title = '', description} = stegaClean(await getSettings()) ?? {}
  return {
    id: '/',
    name: title,
    short_name: title,
    description: description || undefined,
    lang: 'en-GB',
    start_url: '/',
    display: 'minimal-ui',
    background_color: themeColours.paper,
    theme_color: themeColours.paper,
    icons: [
      {src: '/icon.svg', sizes: 'any', type: 'image/svg+xml'},
      {src: '/icon-192.png', sizes: '192x192', type: 'image/png'},
      {src: '/icon-512.png', sizes: '512x512', type: 'image/png'},
      {src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable'},
    ],
  }
}
