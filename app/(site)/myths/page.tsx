import type {Metadata} from 'next'
import {EmptyState} from '@/components/site/empty-state'
import {JsonLd} from '@/components/json-ld'
import {MythList} from '@/components/myth/myth-list'
import {PageHeader} from '@/components/site/page-header'
import {getMyths} from '@/sanity/content'
import {describePage} from '../describe-page'
import {describePlace} from '../page-metadata'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {mythIndexThings} from './index-things'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

const description = describePlace('/myths')

export function generateMetadata(): Promise<Metadata> {
  return describePage({
    ...description,
    feeds: [{title: description.title, path: '/myths/feed.xml'}],
  })
}

export default async function MythsPage() {
  const myths = await getMyths()
  return (
    <SitePage here="/myths">
      <div className="sheet">
        <PageHeader title={description.title}>
          <p>{description.description}</p>
        </PageHeader>
        {myths.length > 0 ? (
          <MythList myths={myths} level={2} />
        ) : (
          <EmptyState>No myth has been answered yet. There is more to read here:</EmptyState>
        )}
        {mythIndexThings(description.description, myths).map((thing) => (
          <JsonLd key={thing['@type']} thing={thing} />
        ))}
      </div>
      <WhereNext kinds={['deepDive', 'caseStudy']} />
    </SitePage>
  )
}
