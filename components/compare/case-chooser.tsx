import {stegaClean} from 'next-sanity'
import {comparePath} from '@/lib/addresses/compare-path'
import {Pager} from '../listing/pager'
import {Dotted} from '../dotted'
import {OutcomeMark} from '../piece/outcome-mark'
import type {ChoosableCase} from './compared-case'
import './case-chooser.css'

interface CaseChooserProps {
  /** Cases that are ticked, in the order of the comparison. */
  chosen: readonly ChoosableCase[]
  /** A page of all cases. */
  cases: readonly ChoosableCase[]
  page: number
  /** Number of all cases. */
  total: number
}

/** A form of cases to tick, which asks for their comparison; works without scripts. */
export function CaseChooser({chosen, cases, page, total}: CaseChooserProps) {
  const others = cases.filter(({_id}) => chosen.every((one) => one._id !== _id))
  const slugs = chosen.map(({slug}) => stegaClean(slug))
  return (
    <>
      <form action="/compare" method="get" className="case-chooser">
        {chosen.length > 0 && (
          <Ticks
            legend={chosen.length === 1 ? 'Chosen' : `Chosen: ${chosen.length}`}
            isTicked
            cases={chosen}
          />
        )}
        {others.length > 0 && (
          <Ticks
            legend={chosen.length > 0 ? 'To choose from' : 'All cases, the newest first'}
            cases={others}
          />
        )}
        <p className="case-chooser-end">
          <button type="submit">Compare</button>
          <span className="ticked" />{' '}
          <span className="text-muted">
            Two to four fit side by side; of more, the first four are taken.
          </span>
        </p>
      </form>
      <Pager path={comparePath(slugs)} page={page} total={total} />
    </>
  )
}

interface TicksProps {
  legend: string
  isTicked?: boolean
  cases: readonly ChoosableCase[]
}

function Ticks({legend, isTicked = false, cases}: TicksProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {cases.map(({_id, title, slug, outcome, industry, organisation}) => (
        <label key={_id}>
          <input type="checkbox" name="case" value={stegaClean(slug)} defaultChecked={isTicked} />
          <span className="min-w-0">
            <span className="case-chooser-title">{title}</span>
            <Dotted className="text-meta text-muted">
              {industry?.title}
              {organisation?.name}
            </Dotted>
          </span>
          <span className="text-small">
            <OutcomeMark outcome={outcome} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
