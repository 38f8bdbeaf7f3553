import type {StegaBranded} from 'next-sanity'
import {Fragment} from 'react'
import {JsonLd} from '@/components/json-ld'
import {Pager} from '@/components/listing/pager'
import {PieceList} from '@/components/listing/piece-list'
import {SubjectLink} from '@/components/piece/subject-link'
import {EmptyState} from '@/components/site/empty-state'
import {SubjectHeader} from '@/components/site/subject-header'
import {pathOf} from '@/lib/addresses/addresses'
import {pathOfState, wholeList, withValue} from '@/lib/filters/filter-path'
import {pagePath} from '@/lib/paging'
import type {IndustryQueryResult} from '@/lib/sanity.generated'
import {plain, type PageDescription} from '../../page-metadata'
import {subjectThings} from '../../subject-things'

type Industry = StegaBranded<NonNullable<IndustryQueryResult>>

export const describeIndustry = (industry: Industry, page = 1): PageDescription => ({
  title: industry.title,
  page,
  description: plain(industry.description) || `Case studies from: ${plain(industry.title)}.`,
  path: pagePath(pathOf(industry) ?? '/', page),
  drawn: plain(industry.title),
  revision: industry._rev,
})

/** The page of an industry: its description and its case studies. */
export function IndustryPage({industry, page = 1}: {industry: Industry; page?: number}) {
  const {pieces, total, nearby} = industry
  return (
    <div className="sheet">
      <SubjectHeader kind="Industry" all="/industries" subject={industry} />
      {total > 1 && (
        <p className="text-small -mt-4 mb-4 font-sans">
          <a href={pathOfCases(industry)} rel="nofollow" className="tap decoration-line underline">
            Filter these {total} cases by outcome, part of the business and more
          </a>
        </p>
      )}
      {pieces.length > 0 ? (
        <PieceList type="caseStudy" pieces={pieces} level={2} />
      ) : (
        <EmptyState>
          No case in {industry.title} yet
          {nearby.length > 0 ? (
            <>
              ; nearest: <Nearby industries={nearby} />.
            </>
          ) : (
            '.'
          )}{' '}
          There is more to read here:
        </EmptyState>
      )}
      <Pager path={pathOf(industry) ?? '/'} page={page} total={total} />
      {pieces.length > 0 && nearby.length > 0 && (
        <p className="text-small text-muted mt-8 font-sans">
          Similar work is done in: <Nearby industries={nearby} />
        </p>
      )}
      {subjectThings(industry, page).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

/** Industries near to one, each with the number of its cases. */
const Nearby = ({industries}: {industries: Industry['nearby']}) =>
  industries.map((industry, index) => (
    <Fragment key={industry._id}>
      {index > 0 && ', '}
      <SubjectLink subject={industry} className="" />
      {` (${industry.total === 1 ? '1 case' : `${industry.total} cases`})`}
    </Fragment>
  ))

const pathOfCases = ({slug}: Industry) =>
  pathOfState('caseStudy', withValue(wholeList, 'industry', plain(slug)))
