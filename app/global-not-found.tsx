import type {Metadata} from 'next'
import {SearchBox} from '@/components/search/search-box'
import {SectionLinks} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {SitePage} from './(site)/site-page'
import {WhereNext} from './(site)/where-next'
import RootLayout, {generateMetadata as metadataOfSite} from './layout'

export {viewport} from './layout'

export async function generateMetadata(): Promise<Metadata> {
  const {title, ...metadata} = await metadataOfSite()
  return {...metadata, title: `Page not found — ${title.default}`}
}

/** The page of every missing address: cache/page-handler.ts shows it where a page is not found. */
export default function GlobalNotFound() {
  return (
    <RootLayout>
      <SitePage>
        <div className="sheet">
          <PageHeader kind="404" title="There is no page at this address">
            <p>
              It may have been withdrawn, or the address has a slip in it. What has been published
              is here:
            </p>
          </PageHeader>
          <div className="-mt-4 mb-12">
            <SearchBox />
          </div>
          <SectionLinks />
        </div>
        <WhereNext />
      </SitePage>
    </RootLayout>
  )
}
