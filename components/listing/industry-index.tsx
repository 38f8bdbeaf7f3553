import {pathOf} from '@/lib/addresses/addresses'
import {CasesBeside} from './cases-beside'
import type {IndustryEntry} from './outcome-cases'

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
          <CasesBeside of={industry} />
        </li>
      ))}
    </ul>
  )
}
