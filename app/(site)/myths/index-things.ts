import type {MythEntry} from '@/components/myth/myth'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList, collectionPage, type Thing} from '@/lib/json-ld'
import {plain} from '../page-metadata'
import {entriesOf} from '../shared-things'

/** JSON-LD of the list of myths, and its breadcrumbs. */
export function mythIndexThings(about: string, myths: readonly MythEntry[]): Thing[] {
  const url = absoluteUrl('/myths')
  const items = entriesOf(plain(myths).map(({claim, ...myth}) => ({...myth, title: claim})))
  return [
    collectionPage({name: 'Myths', url, description: about, items}),
    breadcrumbList([{name: 'Myths', url}]),
  ]
}
