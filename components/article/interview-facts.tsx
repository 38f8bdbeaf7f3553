import {labelOf} from '@/lib/labels'
import {CalendarDate} from '../calendar-date'
import {modelsFact} from './case-facts'
import {Facts} from '../facts'
import type {ArticleOf} from '../piece/piece'
import {Speakers} from '../piece/speakers'
import {SubjectLink} from '../piece/subject-link'

/** Who speaks, when the conversation took place, and how it was edited. */
export function InterviewFacts({article}: {article: ArticleOf<'interview'>}) {
  const {speakers, industry, businessFunction, conductedOn, editNote, models, cover} = article
  return (
    <div className="stack-6 max-sm:stack-4 max-sm:pt-4">
      <Speakers speakers={speakers} isPictured={!cover?.asset} />
      <Facts
        facts={[
          {
            term: 'Industry',
            value: industry?.title && <SubjectLink subject={industry} className="" />,
          },
          {
            term: 'Part of the business',
            value: businessFunction && labelOf('businessFunction', businessFunction),
          },
          {term: 'Conversation held', value: conductedOn && <CalendarDate iso={conductedOn} />},
          {
            term: 'How it was edited',
            value: editNote && <span className="font-normal">{editNote}</span>,
          },
          modelsFact(models),
        ]}
      />
    </div>
  )
}
