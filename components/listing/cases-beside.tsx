import {pathOf, type Addressable} from '@/lib/addresses/addresses'
import {OutcomeMark} from '../piece/outcome-mark'
import type {IndustryEntry} from './outcome-cases'

// So many cases stand beside an industry; its own page has all.
const most = 3

interface CasesBesideProps {
  of: Addressable & Pick<IndustryEntry, 'total' | 'cases'>
}

/** The newest cases of an industry or an organisation, each with what came of it. */
export function CasesBeside({of}: CasesBesideProps) {
  const {total, cases} = of
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
          <a href={pathOf(of)} className="tap decoration-line underline">
            All {total} cases
          </a>
        </li>
      )}
    </ul>
  )
}
