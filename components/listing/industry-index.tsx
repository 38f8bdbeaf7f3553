import {pathOf} from '@/lib/addresses/addresses'
import {OutcomeMark} from '../piece/outcome-mark'
import type {IndustryEntry} from './outcome-cases'

// So many cases stand beside an industry; its own page has all.
const most = 3

/** All industries, each with its newest case studies and what came of them. */
export function IndustryIndex({industries}: {industries: readonly IndustryEntry[]}) {
  return (
    <ul className="border-ink border-b">
      {industries.map((industry) => (
        <li
          key={industry._id}
          className="border-line first:border-ink grid gap-x-16 gap-y-3 border-t py-6 lg:grid-cols-2"
        >
          <div>
            <h2 className="text-heading font-[500] tracking-[-0.01em]">
              <a href={pathOf(industry)} className="underline-offset-[0.14em] hover:underline">
                {industry.title}
              </a>
            </h2>
            {industry.description && (
              <p className="text-muted mt-2 max-w-[35.1em] text-[1.0625rem] leading-[1.5]">
                {industry.description}
              </p>
            )}
          </div>
          <Cases industry={industry} />
        </li>
      ))}
    </ul>
  )
}

function Cases({industry}: {industry: IndustryEntry}) {
  const {total, cases} = industry
  if (total === 0) return <p className="text-small text-muted font-sans">No case published yet</p>
  return (
    <ul className="text-small font-sans">
      {cases.slice(0, most).map((piece) => (
        <li key={piece._id} className="flex items-baseline gap-x-4">
          <span className="w-36 shrink-0">
            <OutcomeMark outcome={piece.outcome} />
          </span>
          <a href={pathOf(piece)} className="min-h-9 min-w-0 py-1.5 hover:underline">
            {piece.title}
          </a>
        </li>
      ))}
      {total > most && (
        <li>
          <a href={pathOf(industry)} className="tap decoration-line underline">
            All {total} cases
          </a>
        </li>
      )}
    </ul>
  )
}
