import type {StegaBranded} from 'next-sanity'
import type {ReactNode} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import type {PeopleQueryResult} from '@/lib/sanity.generated'
import {Picture} from '../picture'
import {smallPicture} from './small-picture'

export type PersonToList = Pick<
  StegaBranded<PeopleQueryResult>['people'][number],
  '_id' | '_type' | 'name' | 'slug' | 'role' | 'portrait'
>

interface PersonEntryProps {
  person: PersonToList
  /** Element of the name: a heading, where the list is one that readers go through by headings. */
  as: 'h3' | 'p'
  children?: ReactNode
}

/** A person in a list: portrait, name and role; a click on any of it opens their page. */
export function PersonEntry({person, as: Name, children}: PersonEntryProps) {
  return (
    <div className="relative flex gap-5">
      <Picture
        picture={person.portrait && smallPicture(person.portrait)}
        ratio={1}
        sizes="6rem"
        className="size-20 shrink-0 sm:size-24"
      />
      <div className="min-w-0 self-center">
        <Name className="text-subheading font-[560] tracking-[-0.01em]">
          <a
            href={pathOf(person)}
            className="underline-offset-[0.14em] after:absolute after:inset-0 hover:underline"
          >
            {person.name}
          </a>
        </Name>
        {person.role && <p className="text-small text-muted font-sans">{person.role}</p>}
        {children}
      </div>
    </div>
  )
}
