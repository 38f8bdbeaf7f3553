import {JsonLd} from '@/components/json-ld'
import {IndustryIndex} from '@/components/listing/industry-index'
import type {IndustryEntry} from '@/components/listing/outcome-cases'
import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {describePlace} from '../page-metadata'
import {placeThings} from '../subject-things'

export const industriesDescription = describePlace('/industries')

/** All industries, A to Z, with their case studies by outcome. */
export function IndustriesPage({industries}: {industries: readonly IndustryEntry[]}) {
  const {title, description} = industriesDescription
  return (
    <div className="sheet">
      <PageHeader title={title}>
        <p>{description}</p>
      </PageHeader>
      {industries.length > 0 ? (
        <IndustryIndex industries={industries} />
      ) : (
        <EmptyState>No industry has been set up yet. There is more to read here:</EmptyState>
      )}
      {placeThings('/industries', industries).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}
