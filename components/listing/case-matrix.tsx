import type {ReactNode} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import {outcomes} from '@/lib/outcomes'
import {Mark} from '../mark'
import {outcomeSign} from '../piece/outcome-mark'
import {OutcomeCases, type IndustryEntry} from './outcome-cases'

interface CaseMatrixProps {
  industries: readonly IndustryEntry[]
  className?: string
}

// As many as stand beside the title of the home page.
const most = 7

const cell = 'border-line border-t'

/** Industry by outcome: a mark for each case; renders nothing without a case. */
export function CaseMatrix({industries, className = ''}: CaseMatrixProps) {
  const withCases = industries.filter(({total}) => total > 0)
  if (withCases.length === 0) return null
  const shown = withCases
    .toSorted((one, other) => other.total - one.total)
    .slice(0, most)
    .toSorted((one, other) => withCases.indexOf(one) - withCases.indexOf(other))
  return (
    <table className={`text-small w-full border-collapse font-sans ${className}`}>
      <caption className="sr-only">Case studies by industry and outcome</caption>
      <thead className="text-meta">
        <tr>
          <th scope="col" className="text-left font-normal">
            <a href="/industries" className="tap text-muted hover:text-accent hover:underline">
              Industry
            </a>
          </th>
          {outcomes.map(({value, short}) => (
            <th key={value} scope="col" className="text-left font-normal">
              <OutcomeLink value={value}>{short}</OutcomeLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((industry) => (
          <tr key={industry._id}>
            <th scope="row" className={`${cell} text-left font-medium`}>
              <a
                href={pathOf(industry)}
                className="flex min-h-9 items-center hover:text-accent hover:underline"
              >
                {industry.title}
              </a>
            </th>
            {outcomes.map((outcome) => (
              <td key={outcome.value} className={cell}>
                <OutcomeCases industry={industry} outcome={outcome} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function OutcomeLink({value, children}: {value: string; children: ReactNode}) {
  return (
    <a href={`/outcomes#${value}`} className="tap px-1 whitespace-nowrap hover:underline">
      <Mark sign={outcomeSign(value)}>{children}</Mark>
    </a>
  )
}
