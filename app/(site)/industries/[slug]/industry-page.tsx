import type {StegaBranded} from 'next-sanity'
import {JsonLd} from '@/components/json-ld'
import {Pager} from '@/components/listing/pager'
import {PieceList} from '@/components/listing/piece-list'
import {EmptyState} from '@/components/site/empty-state'
import {SubjectHeader} from '@/components/site/subject-header'
import {pathOf} from '@/lib/addresses/addresses'
import {pagePath} from '@/lib/paging'
import type {IndustryQueryResult} from '@/lib/sanity.generated'
import {firstCover, plain, type PageDescription} from '../../page-metadata'
import {subjectThings} from '../../subject-things'

type Industry = StegaBranded<NonNullable<IndustryQueryResult>>

export const describeIndustry = (industry: Industry, page = 1): PageDescription => ({
  title: industry.title,
  page,
  description: plain(industry.description) || `Case studies from: ${plain(industry.title)}.`,
  path: pagePath(pathOf(industry) ?? '/', page),
  picture: firstCover(industry.pieces),
  revision: industry._rev,
})

/** The page of an industry: its description and its case studies. */
export function IndustryPage({industry, page = 1}: {industry: Industry; page?: number}) {
  const {pieces, total} = industry
  return (
    <div className="sheet">
      <SubjectHeader kind="Industry" all="/industries" subject={industry} />
      {pieces.length > 0 ? (
        <PieceList type="caseStudy" pieces={pieces} level={2} />
      ) : (
        <EmptyState>
          No case from this industry has been published yet. Cases from others stand under
          Industries:
        </EmptyState>
      )}
      <Pager path={pathOf(industry) ?? '/'} page={page} total={total} />
      {subjectThings(industry, page).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}
