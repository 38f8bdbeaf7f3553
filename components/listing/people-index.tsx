import type {StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import type {PeopleQueryResult} from '@/lib/sanity.generated'
import {Picture} from '../picture'
import {smallPicture} from './small-picture'
import {piecesInWords} from './pieces-in-words'

export type PersonEntry = StegaBranded<PeopleQueryResult>['people'][number]

interface PeopleIndexProps {
  id: string
  title: string
  people: readonly PersonEntry[]
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
          <li
            key={person._id}
            className="border-ink relative grid grid-cols-[auto_minmax(0,1fr)] content-start gap-x-5 border-t py-5"
          >
            <Picture
              picture={person.portrait && smallPicture(person.portrait)}
              ratio={1}
              sizes="6rem"
              className="size-20 sm:size-24"
            />
            <div className="col-start-2 self-center">
              <h3 className="text-subheading font-[560] tracking-[-0.01em]">
                <a
                  href={pathOf(person)}
                  className="underline-offset-[0.14em] after:absolute after:inset-0 hover:underline"
                >
                  {person.name}
                </a>
              </h3>
              {person.role && <p className="text-small text-muted font-sans">{person.role}</p>}
              <p className="text-meta mt-1.5">
                {piecesInWords(person.wroteTotal + person.spokeInTotal)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
