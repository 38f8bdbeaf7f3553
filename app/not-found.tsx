import type {Metadata} from 'next'
import {PageHeader} from '@/components/site/page-header'

export const metadata: Metadata = {title: 'Page not found'}

/**
 * What editors see in a preview; readers get app/global-not-found.tsx. Next renders this with every
 * page that exists, so it asks the lake for nothing: what it showed would be in each page's tags.
 */
export default function NotFound() {
  return (
    <main className="sheet">
      <PageHeader kind="404" title="There is no page at this address">
        <p>
          It may have been withdrawn, or its draft was discarded.{' '}
          <a className="underline" href="/">
            Go to the home page
          </a>
        </p>
      </PageHeader>
    </main>
  )
}
