import {absoluteUrl} from '@/lib/addresses/site-url'
import type {Piece} from '@/components/piece/piece'
import {contentTypes, type ArticleType} from '@/lib/content-types'
import {breadcrumbList, collectionPage, type Thing} from '@/lib/json-ld'
import {pagePath, pageRange} from '@/lib/paging'
import {plain} from '../page-metadata'
import {entriesOf} from '../shared-things'

interface Index {
  type: ArticleType
  page: number
  pieces: readonly Piece[]
}

/** JSON-LD of a page of a section's index: what it lists, and its breadcrumbs. */
export function indexThings({type, page, pieces}: Index): Thing[] {
  const {many, about, section} = contentTypes[type]
  const path = `/${section}`
  const list = collectionPage({
    name: many,
    url: absoluteUrl(pagePath(path, page)),
    description: about,
    items: entriesOf(plain(pieces)),
    before: pageRange(page).from,
  })
  return [list, breadcrumbList([{name: many, url: absoluteUrl(path)}])]
}
