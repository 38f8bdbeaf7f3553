import type {StegaBranded} from 'next-sanity'
import {JsonLd} from '@/components/json-ld'
import {CaseDocket} from '@/components/listing/case-docket'
import {Mark} from '@/components/mark'
import {outcomeSign} from '@/components/piece/outcome-mark'
import {isOf} from '@/components/piece/piece'
import {PageHeader} from '@/components/site/page-header'
import {pathOfState, wholeList, withValue} from '@/lib/filters/filter-path'
import {labels} from '@/lib/labels'
import {outcomes, type Outcome} from '@/lib/outcomes'
import type {OutcomesQueryResult} from '@/lib/sanity.generated'
import {describePlace} from '../page-metadata'
import {placeThings} from '../subject-things'

export const outcomesDescription = describePlace('/outcomes')

type Found = StegaBranded<OutcomesQueryResult>

interface OutcomesPageProps {
  found: Found
  /** Where readers are told what a case should tell. */
  caseAsked: string
}

/** All case studies by their outcome, the newest of each. */
export function OutcomesPage({found, caseAsked}: OutcomesPageProps) {
  const {title, description} = outcomesDescription
  return (
    <div className="sheet">
      <PageHeader title={title}>
        <p>{description}</p>
      </PageHeader>
      <div className="stack-16">
        {outcomes.map((outcome) => (
          <Cases key={outcome.value} outcome={outcome} found={found} caseAsked={caseAsked} />
        ))}
      </div>
      {placeThings(
        '/outcomes',
        outcomes.flatMap(({field}) => found[field]),
      ).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

function Cases({
  outcome: {value, field},
  found,
  caseAsked,
}: OutcomesPageProps & {outcome: Outcome}) {
  const pieces = found[field]
  const total = found[`${field}Total`]
  return (
    <section aria-labelledby={value}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-10">
        <h2 id={value} className="text-headline scroll-mt-6 font-[560] tracking-[-0.018em]">
          <Mark sign={outcomeSign(value)} className="gap-3 [&_svg]:-mt-[0.1em]">
            {labels.outcome[value]}
          </Mark>
        </h2>
        <p className="text-meta text-muted">
          {casesInWords(pieces.length, total)}
          {total > 1 && (
            <>
              {' · '}
              <a
                href={pathOfState('caseStudy', withValue(wholeList, 'outcome', value))}
                rel="nofollow"
                className="underline"
              >
                Filter them
              </a>
            </>
          )}
        </p>
      </div>
      {pieces.length > 0 ? (
        <CaseDocket pieces={pieces.filter(isOf('caseStudy'))} level={3} isOneOutcome />
      ) : (
        <p className="text-muted border-ink border-t pt-4">
          No case here has ended so yet. One that did would be as welcome:{' '}
          <a href={caseAsked} className="underline">
            see what a case tells
          </a>
          .
        </p>
      )}
    </section>
  )
}

function casesInWords(shown: number, total: number): string {
  if (shown < total) return `The newest ${shown} of ${total} cases`
  if (total === 0) return 'No case'
  return total === 1 ? 'One case' : `${total} cases`
}
