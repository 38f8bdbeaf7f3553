import type {StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {labelOf} from '@/lib/labels'
import type {OrganisationsQueryResult} from '@/lib/sanity.generated'
import {Dotted} from '../dotted'
import {CasesBeside} from './cases-beside'

type Entry = StegaBranded<OrganisationsQueryResult>['organisations'][number]

/** Organisations, each with what is known of it and what came of its cases. */
export function OrganisationIndex({organisations}: {organisations: readonly Entry[]}) {
  return (
    <ul className="border-ink border-b">
      {organisations.map((organisation) => (
        <li
          key={organisation._id}
          className="border-line first:border-ink grid gap-x-16 gap-y-2 border-t py-6 lg:grid-cols-2"
        >
          <div>
            <h2 className="text-heading font-[500] tracking-[-0.01em]">
              <a href={pathOf(organisation)} className="underline-offset-[0.14em] hover:underline">
                {organisation.title}
              </a>
            </h2>
            <OrganisationFacts of={organisation} />
          </div>
          <CasesBeside of={organisation} />
        </li>
      ))}
    </ul>
  )
}

interface OrganisationFactsProps {
  of: Pick<Entry, 'industry' | 'region' | 'sizeBand' | 'anonymous'>
}

/** What is known of an organisation, in a line. */
export function OrganisationFacts({of}: OrganisationFactsProps) {
  const {industry, region, sizeBand, anonymous} = of
  return (
    <Dotted className="text-small text-muted mt-2 font-sans">
      {industry?.title && (
        <a href={pathOf(industry)} className="decoration-line underline hover:decoration-current">
          {industry.title}
        </a>
      )}
      {region}
      {sizeBand && labelOf('sizeBand', sizeBand)}
      {anonymous && 'Name withheld'}
    </Dotted>
  )
}
