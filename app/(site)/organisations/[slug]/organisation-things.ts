import type {StegaBranded} from 'next-sanity'
import type {ProfilePage} from 'schema-dts'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList, type Thing} from '@/lib/json-ld'
import type {OrganisationQueryResult} from '@/lib/sanity.generated'
import {plain} from '../../page-metadata'
import {crumbOf} from '../../subject-things'

/** JSON-LD of an organisation's page: who it is, or that its name is withheld, and its breadcrumbs. */
export function organisationThings(
  given: StegaBranded<NonNullable<OrganisationQueryResult>>,
): Thing[] {
  const {title, description, region, anonymous, ...organisation} = plain(given)
  const url = absoluteUrl(pathOf(organisation) ?? '/')
  const profile: ProfilePage = {
    '@type': 'ProfilePage',
    url,
    mainEntity: {
      '@type': 'Organization',
      name: title,
      url,
      description: description || undefined,
      disambiguatingDescription: anonymous ? 'The name is withheld' : undefined,
      location: region ? {'@type': 'Place', name: region} : undefined,
    },
  }
  return [profile, breadcrumbList([crumbOf('/organisations'), {name: title, url}])]
}
