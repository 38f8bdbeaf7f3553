import type {Metadata, Viewport} from 'next'
import type {ReactNode} from 'react'
import {stegaClean} from 'next-sanity'
import {SiteFooter} from '@/components/site/site-footer'
import {SiteHeader} from '@/components/site/site-header'
import {SkipLink} from '@/components/site/skip-link'
import {siteUrl} from '@/lib/addresses/site-url'
import {themeColours} from '@/lib/theme-colours'
import {getPages, getSettings} from '@/sanity/content'
import {PreviewTools} from '@/sanity/preview-tools'
import {fontVariables} from './fonts'
import '@/components/theme.css'

export const viewport: Viewport = {
  themeColor: [
    {media: '(prefers-color-scheme: light)', color: themeColours.paper},
    {media: '(prefers-color-scheme: dark)', color: themeColours.paperInTheDark},
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const settings = stegaClean(await getSettings())
  const title = settings?.title ?? ''
  return {
    metadataBase: new URL(siteUrl()),
    title: {default: title, template: `%s — ${title}`},
    description: settings?.description || undefined,
    icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}, apple: '/apple-touch-icon.png'},
  }
}

export default async function RootLayout({children}: {children: ReactNode}) {
  const [settings, pages] = await Promise.all([getSettings(), getPages()])
  return (
    <html lang="en" className={fontVariables}>
      <body className="flex min-h-dvh flex-col">
        <SkipLink />
        <SiteHeader settings={settings} />
        <main id="main" className="grow">
          {children}
        </main>
        <SiteFooter settings={settings} pages={pages} />
        <PreviewTools />
      </body>
    </html>
  )
}
