import {CalendarDate} from '../calendar-date'
import {modelsFact} from './case-facts'
import {Facts} from '../facts'
import type {ArticleOf} from '../piece/piece'
import {Speakers} from '../piece/speakers'

/** Who speaks, when the conversation took place, and how it was edited. */
export function InterviewFacts({article}: {article: ArticleOf<'interview'>}) {
  const {speakers, conductedOn, editNote, models, cover} = article
  return (
    <div className="stack-6 max-sm:stack-4 max-sm:pt-4">
      <Speakers speakers={speakers} isPictured={!cover?.asset} />
      <Facts
        facts={[
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
