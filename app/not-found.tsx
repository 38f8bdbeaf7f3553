import type {Metadata} from 'next'
import {SearchBox} from '@/components/search/search-box'
import {SectionLinks} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'

import {SitePage} from './(site)/site-page'
import {WhereNext} from './(site)/where-next'

export const metadata: Metadata = {title: 'Page not found'}

export default function NotFound() {
  return (
    <SitePage>
      <div className="sheet">
        <PageHeader kind="404" title="There is no page at this address">
          <p>
            It may have been withdrawn, or the address has a slip in it. What has been published is
            here:
          </p>
        </PageHeader>
        <div className="-mt-4 mb-12">
          <SearchBox />
        </div>
        <SectionLinks />
      </div>
      <WhereNext />
    </SitePage>
  )
}
