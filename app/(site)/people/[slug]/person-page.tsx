import type {StegaBranded} from 'next-sanity'
import {JsonLd} from '@/components/json-ld'
import {MixedList} from '@/components/listing/mixed-list'
import {PersonHeader} from '@/components/site/person-header'
import {pathOf} from '@/lib/addresses/addresses'
import type {PersonQueryResult} from '@/lib/sanity.generated'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {plain, type PageDescription} from '../../page-metadata'

type Person = StegaBranded<NonNullable<PersonQueryResult>>

export const describePerson = (person: Person): PageDescription => ({
  title: person.name,
  description: person.bio || person.role,
  path: pathOf(person) ?? '/',
  picture: person.portrait,
  revision: person._rev,
})

/** Who somebody is, and the pieces by and with them. */
export function PersonPage({person}: {person: Person}) {
  const {wrote, spokeIn} = person
  return (
    <div className="sheet">
      <PersonHeader person={person} />
      <div className="max-w-[60rem] space-y-16">
        <MixedList id="spoke" title="In conversation" pieces={spokeIn} />
        <MixedList id="wrote" title="Written here" pieces={wrote} />
        {spokeIn.length + wrote.length === 0 && (
          <p className="text-muted">Nothing by or with {person.name} has been published yet.</p>
        )}
      </div>
      {!person.fictional && (
        <JsonLd
          thing={{
            '@type': 'Person',
            name: plain(person.name),
            jobTitle: plain(person.role) || undefined,
            description: plain(person.bio) || undefined,
            url: absoluteUrl(pathOf(person) ?? '/'),
          }}
        />
      )}
    </div>
  )
}
