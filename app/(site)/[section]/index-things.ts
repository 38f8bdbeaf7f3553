import {absoluteUrl} from '@/lib/addresses/site-url'
import type {Piece} from '@/components/piece/piece'
import {contentTypes, type ArticleType} from '@/lib/content-types'
import {pathOfState, type ListState} from '@/lib/filters/filter-path'
import type {Listing} from '@/lib/filters/listing'
import {stateInWords} from '@/lib/filters/state-words'
import {breadcrumbList, collectionPage, type Thing} from '@/lib/json-ld'
import {pageRange} from '@/lib/paging'
import {plain} from '../page-metadata'
import {entriesOf} from '../shared-things'

interface Index {
  type: ArticleType
  state: ListState
  listing: Listing
  pieces: readonly Piece[]
}

/** JSON-LD of a page of a section's index: what it lists, and its breadcrumbs. */
export function indexThings({type, state, listing, pieces}: Index): Thing[] {
  const {many, about, section} = contentTypes[type]
  const path = `/${section}`
  const words = plain(stateInWords(state, listing.chosen))
  const list = collectionPage({
    name: words ? `${many}: ${words}` : many,
    url: absoluteUrl(pathOfState(type, state)),
    description: about,
    items: entriesOf(plain(pieces)),
    before: pageRange(state.page).from,
  })
  const crumbs = breadcrumbList([{name: many, url: absoluteUrl(path)}])
  // Search engines want a list to have entries.
  return listing.total > 0 ? [list, crumbs] : [crumbs]
}
