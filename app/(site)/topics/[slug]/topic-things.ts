import type {StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList, collectionPage, type Thing} from '@/lib/json-ld'
import {pagePath, pageRange} from '@/lib/paging'
import type {TopicQueryResult} from '@/lib/sanity.generated'
import {plain} from '../../page-metadata'
import {entriesOf} from '../../shared-things'

/** JSON-LD of a page of a topic: what it lists, and its breadcrumbs. */
export function topicPageThings(
  given: StegaBranded<NonNullable<TopicQueryResult>>,
  page: number,
): Thing[] {
  const {title, description, pieces, ...topic} = plain(given)
  const path = pathOf(topic) ?? '/'
  const list = collectionPage({
    name: title,
    url: absoluteUrl(pagePath(path, page)),
    description,
    about: {'@type': 'Thing', name: title, description: description || undefined},
    items: entriesOf(pieces),
    before: pageRange(page).from,
  })
  return [list, breadcrumbList([{name: title, url: absoluteUrl(path)}])]
}
