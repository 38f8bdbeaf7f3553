import type {Metadata, Viewport} from 'next'
import type {ReactNode} from 'react'
import {stegaClean} from 'next-sanity'
import {siteUrl} from '@/lib/addresses/site-url'
import {themeColours} from '@/lib/theme-colours'
import {getSettings} from '@/sanity/content'
import {PreviewTools} from '@/sanity/preview-tools'
import {fontVariables} from './fonts'
import '@/components/theme.css'

export const viewport: Viewport = {
  themeColor: [
    {media: '(prefers-color-scheme: light)', color: themeColours.paper},
    {media: '(prefers-color-scheme: dark)', color: themeColours.paperInTheDark},
  ],
}

export async function generateMetadata() {
  const settings = stegaClean(await getSettings())
  const title = settings?.title ?? ''
  return {
    metadataBase: new URL(siteUrl()),
    title: {default: title, template: `%s — ${title}`},
    description: settings?.description || undefined,
    icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}, apple: '/apple-touch-icon.png'},
  } satisfies Metadata
}

/** The document; header and footer are the page's own: app/(site)/site-page.tsx. */
export default function RootLayout({children}: {children: ReactNode}) {
  return (
    <html lang="en" className={fontVariables}>
      <body className="flex min-h-dvh flex-col">
        {children}
        <PreviewTools />
      </body>
    </html>
  )
}
