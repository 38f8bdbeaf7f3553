import type {StegaBranded} from 'next-sanity'
import type {ProfilePage} from 'schema-dts'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList, type Thing} from '@/lib/json-ld'
import type {PersonQueryResult} from '@/lib/sanity.generated'
import {plain, socialPicture} from '../../page-metadata'
import {personThing} from '../../shared-things'
import {crumbOf} from '../../subject-things'

/** JSON-LD of a person's page: their profile, which says who is fictional, and its breadcrumbs. */
export function personThings(given: StegaBranded<NonNullable<PersonQueryResult>>): Thing[] {
  const person = plain(given)
  const {name, role, bio, portrait, fictional} = person
  const url = absoluteUrl(pathOf(person) ?? '/')
  const profile: ProfilePage = {
    '@type': 'ProfilePage',
    url,
    mainEntity: {
      ...personThing(person),
      jobTitle: role || undefined,
      description: bio || undefined,
      disambiguatingDescription: fictional ? 'A fictional person' : undefined,
      image: portrait?.asset ? absoluteUrl(socialPicture(portrait).url) : undefined,
    },
  }
  return [profile, breadcrumbList([crumbOf('/people'), {name, url}])]
}
