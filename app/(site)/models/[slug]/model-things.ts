import type {StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList, collectionPage, type Thing} from '@/lib/json-ld'
import {pagePath, pageRange} from '@/lib/paging'
import type {ModelQueryResult} from '@/lib/sanity.generated'
import {plain} from '../../page-metadata'
import {entriesOf} from '../../shared-things'
import {crumbOf} from '../../subject-things'

/** JSON-LD of a model's page: the pieces that name it, and its breadcrumbs. */
export function modelThings(
  given: StegaBranded<NonNullable<ModelQueryResult>>,
  page: number,
): Thing[] {
  const {title, description, vendor, version, releasedOn, pieces, ...model} = plain(given)
  const path = pathOf(model) ?? '/'
  const list = collectionPage({
    name: title,
    url: absoluteUrl(pagePath(path, page)),
    description,
    about: {
      '@type': 'SoftwareApplication',
      name: title,
      applicationCategory: 'Language model',
      softwareVersion: version || undefined,
      datePublished: releasedOn || undefined,
      description: vendor ? `Made by ${vendor}` : undefined,
    },
    items: entriesOf(pieces),
    before: pageRange(page).from,
  })
  return [list, breadcrumbList([crumbOf('/models'), {name: title, url: absoluteUrl(path)}])]
}
