import type {StegaBranded} from 'next-sanity'
import {JsonLd} from '@/components/json-ld'
import {OrganisationIndex} from '@/components/listing/organisation-index'
import {Pager} from '@/components/listing/pager'
import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {pagePath} from '@/lib/paging'
import type {OrganisationsQueryResult} from '@/lib/sanity.generated'
import {describePlace, type PageDescription} from '../page-metadata'
import {placeThings} from '../subject-things'

const place = describePlace('/organisations')

export const describeOrganisations = (page = 1): PageDescription => ({
  ...place,
  page,
  path: pagePath(place.path, page),
})

interface OrganisationsPageProps {
  found: StegaBranded<OrganisationsQueryResult>
  page?: number
}

/** The organisations with a case, by name, then those whose name is withheld. */
export function OrganisationsPage({found, page = 1}: OrganisationsPageProps) {
  const {organisations, total} = found
  return (
    <div className="sheet">
      <PageHeader title={place.title}>
        <p>{place.description}</p>
      </PageHeader>
      {organisations.length > 0 ? (
        <OrganisationIndex organisations={organisations} />
      ) : (
        <EmptyState>No case has named its organisation yet. There is more to read here:</EmptyState>
      )}
      <Pager path={place.path} page={page} total={total} by="rank" />
      {placeThings(place.path, organisations).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}
