import type {Metadata} from 'next'
import {EmptyState} from '@/components/site/empty-state'
import {JsonLd} from '@/components/json-ld'
import {MythList} from '@/components/myth/myth-list'
import {PageHeader} from '@/components/site/page-header'
import {getMyths} from '@/sanity/content'
import {describePage} from '../describe-page'
import {mythIndexThings} from './index-things'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

const about = 'What is often said about language models at work, and what the evidence says.'

export function generateMetadata(): Promise<Metadata> {
  return describePage({
    title: 'Myths',
    description: about,
    path: '/myths',
    feeds: [{title: 'Myths', path: '/myths/feed.xml'}],
  })
}

export default async function MythsPage() {
  const myths = await getMyths()
  return (
    <div className="sheet">
      <PageHeader title="Myths">
        <p>{about}</p>
      </PageHeader>
      {myths.length > 0 ? (
        <MythList myths={myths} level={2} />
      ) : (
        <EmptyState>No myth has been answered yet. There is more to read here:</EmptyState>
      )}
      {mythIndexThings(about, myths).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}
