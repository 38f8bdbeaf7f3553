import type {ReactNode} from 'react'
import {JsonLd} from '@/components/json-ld'
import {PageHeader} from '@/components/site/page-header'
import {CheckedPieces} from '@/components/still-true/checked-pieces'
import {CorrectionList} from '@/components/still-true/correction-list'
import {ReplacedPieces} from '@/components/still-true/replaced-pieces'
import {byNextCheck, checksAt, correctionsOf, replacedOf} from '@/lib/still-true'
import {describePlace, type PageDescription} from '../page-metadata'
import {placeThings} from '../subject-things'
import {listPath, lists, stillTrueFeed, type Found, type ListName} from './still-true-lists'

export const stillTrueDescription: PageDescription = {
  ...describePlace('/still-true'),
  feeds: [stillTrueFeed],
}

const most = 12

/** What is overdue, due soon, checked lately, corrected and replaced: the first of each. */
export function StillTruePage({found, today}: {found: Found; today: string}) {
  const {title, description} = describePlace('/still-true')
  const known = found.pieces
  const {overdue, soon, lately} = checksAt(known, today)
  const corrections = correctionsOf(known)
  const replaced = replacedOf(known)
  const shown = {today, level: 3} as const
  return (
    <div className="sheet">
      <PageHeader title={title}>
        <p>{description}</p>
      </PageHeader>
      <div className="stack-16">
        <Part
          id="overdue"
          title="Overdue"
          total={overdue.length}
          none="No check is overdue: each was made by the day that its piece names."
          all="checks"
        >
          <CheckedPieces pieces={overdue.slice(0, most)} {...shown} by="next" />
        </Part>
        <Part
          id="soon"
          title="To be checked soon"
          total={soon.length}
          none="No check is due within the next two months."
          all="checks"
        >
          <CheckedPieces pieces={soon.slice(0, most)} {...shown} by="next" />
        </Part>
        <Part
          id="lately"
          title="Checked lately"
          total={lately.length}
          none="No piece was checked within the last six weeks."
          all="checks"
        >
          <CheckedPieces pieces={lately.slice(0, most)} {...shown} by="last" />
        </Part>
        <Part
          id="corrections"
          title="Corrections"
          total={corrections.length}
          none="Nothing has had to be corrected so far."
          all="corrections"
        >
          <CorrectionList corrections={corrections.slice(0, most)} level={3} />
        </Part>
        <Part
          id="replaced"
          title="Replaced by a newer piece"
          total={replaced.length}
          none="No piece has been replaced: each of them still stands."
          all="replaced"
        >
          <ReplacedPieces pieces={replaced.slice(0, most)} level={3} />
        </Part>
      </div>
      <WaysToFollow checks={byNextCheck(known).length} />
      {placeThings('/still-true', found.pieces).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

interface PartProps {
  id: string
  title: string
  total: number
  /** What is said in place of an empty list. */
  none: string
  /** The list that has the rest. */
  all: ListName
  children: ReactNode
}

function Part({id, title, total, none, all, children}: PartProps) {
  return (
    <section aria-labelledby={id}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-10">
        <h2 id={id} className="text-heading scroll-mt-6 font-[560] tracking-[-0.01em]">
          {title}
        </h2>
        <p className="text-meta text-muted">{total > most && `The first ${most} of ${total}`}</p>
      </div>
      {total > 0 ? children : <p className="text-muted border-ink border-t pt-4">{none}</p>}
      {total > most && (
        <p className="text-small border-line border-t pt-4 font-sans">
          <a href={listPath(all)} className="tap underline">
            {lists[all].title}
          </a>
        </p>
      )}
    </section>
  )
}

function WaysToFollow({checks}: {checks: number}) {
  return (
    <p className="text-small border-ink mt-16 flex flex-wrap gap-x-8 gap-y-1 border-t pt-5 font-sans print:hidden">
      {checks > 0 && (
        <a href={listPath('checks')} className="tap underline">
          {lists.checks.title} ({checks})
        </a>
      )}
      <a href={stillTrueFeed.path} className="tap underline">
        Follow corrections, checks and replacements in a feed reader
      </a>
    </p>
  )
}
