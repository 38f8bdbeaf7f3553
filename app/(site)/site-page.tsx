import type {ReactNode} from 'react'
import {SiteFooter} from '@/components/site/site-footer'
import {SiteHeader} from '@/components/site/site-header'
import {SkipLink} from '@/components/site/skip-link'
import {getPages, getSettings} from '@/sanity/content'

interface SitePageProps {
  /** Path of the page, which header and footer mark; undefined on a page without an address. */
  here?: string | undefined
  children: ReactNode
}

/** Header, content and footer of a page: each page draws them, as a layout does not know which it is. */
export async function SitePage({here, children}: SitePageProps) {
  const [settings, pages] = await Promise.all([getSettings(), getPages()])
  return (
    <>
      <SkipLink />
      <SiteHeader settings={settings} pages={pages} here={here} />
      <main id="main" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <SiteFooter settings={settings} pages={pages} here={here} />
    </>
  )
}
