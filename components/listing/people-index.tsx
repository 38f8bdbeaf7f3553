import type {StegaBranded} from 'next-sanity'
import type {PeopleQueryResult} from '@/lib/sanity.generated'
import {PersonEntry} from './person-entry'
import {piecesInWords} from './pieces-in-words'

export type ListedPerson = StegaBranded<PeopleQueryResult>['people'][number]

interface PeopleIndexProps {
  id: string
  title: string
  people: readonly ListedPerson[]
}

/** People under a heading, each with portrait, role and number of pieces; renders nothing without any. */
export function PeopleIndex({id, title, people}: PeopleIndexProps) {
  if (people.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-headline mb-6 font-[560] tracking-[-0.018em]">
        {title}
      </h2>
      <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {people.map((person) => (
          <li key={person._id} className="border-ink border-t py-5">
            <PersonEntry person={person} as="h3">
              <p className="text-meta mt-1.5">
                {piecesInWords(person.wroteTotal + person.spokeInTotal)}
              </p>
            </PersonEntry>
          </li>
        ))}
      </ul>
    </section>
  )
}
