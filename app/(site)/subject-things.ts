import type {StegaBranded} from 'next-sanity'
import {pathOf, type Addressable} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList, collectionPage, type Thing} from '@/lib/json-ld'
import {pagePath, pageRange} from '@/lib/paging'
import {describePlace, plain} from './page-metadata'
import {entriesOf} from './shared-things'

type Entry = Addressable & {title: string}

interface Subject extends Addressable {
  title: string
  description: string | null
  pieces: readonly Entry[]
}

/** JSON-LD of a page of a topic or an industry: what it lists, and its breadcrumbs. */
export function subjectThings(given: StegaBranded<Subject>, page: number): Thing[] {
  const {title, description, pieces, ...subject} = plain(given)
  const path = pathOf(subject) ?? '/'
  const [, index = ''] = path.split('/')
  const list = collectionPage({
    name: title,
    url: absoluteUrl(pagePath(path, page)),
    description,
    about: {'@type': 'Thing', name: title, description: description || undefined},
    items: entriesOf(pieces),
    before: pageRange(page).from,
  })
  const crumbs = breadcrumbList([crumbOf(`/${index}`), {name: title, url: absoluteUrl(path)}])
  // Search engines want a list to have entries.
  return pieces.length > 0 ? [list, crumbs] : [crumbs]
}

/** JSON-LD of the list at a standing place, such as all topics. */
export function placeThings(path: string, listed: StegaBranded<readonly Entry[]>): Thing[] {
  const {title, description} = describePlace(path)
  const url = absoluteUrl(path)
  const items = entriesOf(plain(listed))
  return [collectionPage({name: title, url, description, items}), breadcrumbList([crumbOf(path)])]
}

/** The breadcrumb of a standing place. */
export const crumbOf = (path: string) => ({
  name: describePlace(path).title,
  url: absoluteUrl(path),
})
