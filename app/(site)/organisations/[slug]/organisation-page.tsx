import type {StegaBranded} from 'next-sanity'
import {JsonLd} from '@/components/json-ld'
import {OrganisationFacts} from '@/components/listing/organisation-index'
import {Pager} from '@/components/listing/pager'
import {PieceList} from '@/components/listing/piece-list'
import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {pathOf} from '@/lib/addresses/addresses'
import {pagePath} from '@/lib/paging'
import type {OrganisationQueryResult} from '@/lib/sanity.generated'
import {plain, type PageDescription} from '../../page-metadata'
import {organisationThings} from './organisation-things'

type Organisation = StegaBranded<NonNullable<OrganisationQueryResult>>

export const describeOrganisation = (organisation: Organisation, page = 1): PageDescription => ({
  title: organisation.title,
  page,
  description:
    plain(organisation.description) ||
    `What is known of it, and the case studies about: ${plain(organisation.title)}.`,
  path: pagePath(pathOf(organisation) ?? '/', page),
  drawn: plain(organisation.title),
  revision: organisation._rev,
  // A page that says only that there is nothing yet.
  noIndex: organisation.total === 0,
})

/** The page of an organisation: what is known of it, and its case studies. */
export function OrganisationPage({
  organisation,
  page = 1,
}: {
  organisation: Organisation
  page?: number
}) {
  const {title, description, pieces, total} = organisation
  return (
    <div className="sheet">
      <PageHeader
        kind={
          <a href="/organisations" className="decoration-line underline hover:decoration-current">
            Organisation
          </a>
        }
        title={title}
      >
        <OrganisationFacts of={organisation} />
        {description && <p className="mt-4 whitespace-pre-line">{description}</p>}
      </PageHeader>
      {pieces.length > 0 ? (
        <PieceList type="caseStudy" pieces={pieces} level={2} />
      ) : (
        <EmptyState>
          No case about it has been published yet. There is more to read here:
        </EmptyState>
      )}
      <Pager path={pathOf(organisation) ?? '/'} page={page} total={total} />
      {organisationThings(organisation).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}
