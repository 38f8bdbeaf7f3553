import type {StegaBranded} from 'next-sanity'
import {JsonLd} from '@/components/json-ld'
import {MixedList} from '@/components/listing/mixed-list'
import {Pager} from '@/components/listing/pager'
import {PersonHeader} from '@/components/site/person-header'
import {pathOf} from '@/lib/addresses/addresses'
import {pageCount, pagePath} from '@/lib/paging'
import type {PersonQueryResult} from '@/lib/sanity.generated'
import type {PageDescription} from '../../page-metadata'
import {personThings} from './person-things'

type Person = StegaBranded<NonNullable<PersonQueryResult>>

export const describePerson = (person: Person, page = 1): PageDescription => ({
  title: person.name,
  page,
  description: person.bio || person.role,
  path: pagePath(pathOf(person) ?? '/', page),
  drawn: person.name,
  revision: person._rev,
})

/** The page of a person, with the pieces by and with them. */
export function PersonPage({person, page = 1}: {person: Person; page?: number}) {
  const {wrote, spokeIn, wroteTotal, spokeInTotal} = person
  return (
    <div className="sheet">
      <PersonHeader person={person} />
      <div className="stack-16">
        <MixedList id="spoke" title={counted('In conversation', spokeInTotal)} pieces={spokeIn} />
        <MixedList id="wrote" title={counted('Written here', wroteTotal)} pieces={wrote} />
        <Pager
          path={pathOf(person) ?? '/'}
          page={page}
          total={Math.max(wroteTotal, spokeInTotal)}
        />
        {spokeIn.length + wrote.length === 0 && (
          <p className="text-muted">Nothing by or with {person.name} has been published yet.</p>
        )}
      </div>
      {personThings(person).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

/** A list's heading, with the total if the list has several pages. */
const counted = (title: string, total: number) =>
  pageCount(total) > 1 ? `${title} (${total})` : title
