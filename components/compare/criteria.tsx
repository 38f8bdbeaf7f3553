import {stegaClean} from 'next-sanity'
import type {ReactNode} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import {monthsBetween} from '@/lib/dates'
import {evidenceLevel} from '@/lib/evidence-level'
import {labelOf, type labels} from '@/lib/labels'
import {periodOf, returnFact, teamOf} from '../article/case-facts'
import {ModelUses} from '../article/model-uses'
import {CalendarDate} from '../calendar-date'
import {NameLink} from '../piece/name-link'
import {OutcomeMark} from '../piece/outcome-mark'
import {SubjectLink} from '../piece/subject-link'
import type {ComparedCase} from './compared-case'
import {mainResult, noneYet, otherResults} from './results-compared'

/** A question that is asked of each case. */
interface Criterion {
  title: string
  /** The answer of a case; null where it was not published. */
  answer(of: ComparedCase): ReactNode
}

interface CriterionGroup {
  title: string
  criteria: readonly Criterion[]
}

/** What cases are compared by, in the order in which readers ask. */
export const criterionGroups: readonly CriterionGroup[] = [
  {
    title: 'What came of it',
    criteria: [
      {
        title: 'Did it work?',
        answer: ({outcome}) => outcome && <OutcomeMark outcome={outcome} />,
      },
      {title: 'Main figure', answer: mainResult},
      {title: 'Other results', answer: otherResults},
      {title: 'The problem', answer: ({challenge}) => challenge},
      {title: 'What they would do differently', answer: ({lessons}) => listOf(lessons)},
    ],
  },
  {
    title: 'Who',
    criteria: [
      {title: 'Organisation', answer: organisationOf},
      {title: 'Industry', answer: ({industry}) => industry?.title && linked(industry)},
      {title: 'Region', answer: ({organisation}) => organisation?.region},
      {title: 'Size', answer: ({organisation}) => label('sizeBand', organisation?.sizeBand)},
    ],
  },
  {
    title: 'How',
    criteria: [
      {title: 'Work it changed', answer: (of) => label('businessFunction', of.businessFunction)},
      {title: 'Approach', answer: ({approach}) => label('approach', approach)},
      {
        title: 'Techniques',
        answer: ({techniques}) =>
          techniques.map((technique) => labelOf('techniques', technique)).join(', '),
      },
      {
        title: 'Models in use',
        answer: ({modelsUsed}) => modelsUsed.length > 0 && <ModelUses uses={modelsUsed} />,
      },
      {title: 'Data', answer: (of) => label('dataSensitivity', of.dataSensitivity)},
      {title: 'Stage', answer: ({maturity}) => label('maturity', maturity)},
    ],
  },
  {
    title: 'Time and money',
    criteria: [
      {title: 'When', answer: ({timeline}) => periodOf(timeline)},
      {
        title: 'Time to get there',
        answer: ({timeline: {startedOn, endedOn}}) =>
          monthsBetween(stegaClean(startedOn), stegaClean(endedOn)),
      },
      {title: 'Team', answer: ({team}) => teamOf(team)},
      {
        title: 'Cost to first use',
        answer: ({costBand}) => stegaClean(costBand) !== 'unknown' && label('costBand', costBand),
      },
      {title: 'Return', answer: ({economics}) => returnFact(economics)},
    ],
  },
  {
    title: 'How far to trust it',
    criteria: [
      {title: 'Evidence', answer: (of) => evidenceLevel(stegaClean(of.results)) ?? noneYet(of)},
      {title: 'Sources named', answer: ({sources}) => sources || 'None'},
      {title: 'Facts checked on', answer: ({freshness}) => dated(freshness.verifiedOn)},
      {title: 'Published', answer: publishedOf},
    ],
  },
]

function organisationOf({organisation}: ComparedCase) {
  if (!organisation?.name) return organisation?.anonymous && 'An anonymous organisation'
  return (
    <>
      <NameLink of={organisation} />
      {organisation.anonymous && <span className="text-muted block">Name withheld</span>}
    </>
  )
}

function publishedOf({publishedAt, updatedAt, freshness: {supersededBy}}: ComparedCase) {
  const newer = supersededBy && pathOf(supersededBy)
  if (!publishedAt && !updatedAt && !newer) return null
  return (
    <>
      <CalendarDate iso={publishedAt} />
      {updatedAt && (
        <span className="text-muted block">
          Updated <CalendarDate iso={updatedAt} />
        </span>
      )}
      {newer && (
        <span className="block">
          Replaced by{' '}
          <a href={newer} className="underline">
            {supersededBy.title}
          </a>
        </span>
      )}
    </>
  )
}

const linked = (industry: NonNullable<ComparedCase['industry']>) => (
  <SubjectLink subject={industry} className="" />
)

const dated = (iso: string | null) => iso && <CalendarDate iso={iso} />

const label = (set: keyof typeof labels, value: string | null | undefined) =>
  value && labelOf(set, value)

function listOf(sentences: readonly string[]) {
  const written = sentences.filter(Boolean)
  if (written.length === 0) return null
  return (
    <ul className="stack-2">
      {written.map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  )
}
