import {JsonLd} from '@/components/json-ld'
import {Pager} from '@/components/listing/pager'
import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {CheckedPieces} from '@/components/still-true/checked-pieces'
import {CorrectionList} from '@/components/still-true/correction-list'
import type {Known} from '@/components/still-true/known'
import {ReplacedPieces} from '@/components/still-true/replaced-pieces'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList} from '@/lib/json-ld'
import {pageRange} from '@/lib/paging'
import {byNextCheck, correctionsOf, replacedOf} from '@/lib/still-true'
import {describePlace} from '../page-metadata'
import {crumbOf} from '../subject-things'
import {listPath, lists, totalOf, type Found, type ListName} from './still-true-lists'

interface ListPageProps {
  name: ListName
  found: Found
  today: string
  page?: number
}

/** A page of all checks, of all corrections, or of all pieces that were replaced. */
export function ListPage({name, found, today, page = 1}: ListPageProps) {
  const {title, about} = lists[name]
  const known = found.pieces
  return (
    <div className="sheet">
      <PageHeader
        kind={
          <a href="/still-true" className="decoration-line underline hover:decoration-current">
            {describePlace('/still-true').title}
          </a>
        }
        title={title}
      >
        <p>{about}</p>
      </PageHeader>
      <Members name={name} known={known} today={today} page={page} />
      <Pager
        path={listPath(name)}
        page={page}
        total={totalOf(name, known)}
        by={name === 'checks' ? 'rank' : 'date'}
      />
      <JsonLd
        thing={breadcrumbList([
          crumbOf('/still-true'),
          {name: title, url: absoluteUrl(listPath(name))},
        ])}
      />
    </div>
  )
}

interface MembersProps extends Omit<ListPageProps, 'found'> {
  known: readonly Known[]
}

function Members({name, known, today, page = 1}: MembersProps) {
  if (totalOf(name, known) === 0)
    return <EmptyState>{`${nothing[name]} There is more to read here:`}</EmptyState>
  const {from, to} = pageRange(page)
  if (name === 'corrections')
    return <CorrectionList corrections={correctionsOf(known).slice(from, to)} level={2} />
  if (name === 'replaced')
    return <ReplacedPieces pieces={replacedOf(known).slice(from, to)} level={2} />
  const pieces = byNextCheck(known).slice(from, to)
  return <CheckedPieces pieces={pieces} today={today} level={2} by="next" />
}

const nothing: Record<ListName, string> = {
  checks: 'No piece names a day on which it was or will be checked.',
  corrections: 'Nothing has had to be corrected so far.',
  replaced: 'No piece has been replaced by a newer one.',
}
