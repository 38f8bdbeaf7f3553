import type {BreadcrumbList, CollectionPage, Organization, Thing as SchemaThing} from 'schema-dts'
import {absoluteUrl} from './addresses/site-url'

/** A schema.org object, typed by schema-dts where it is made; undefined values are left out. */
export type Thing = {'@type': string}

/**
 * JSON-LD as the text of a script element. Every `<` is escaped, so that no text can end the
 * script, and so are the line separators U+2028 and U+2029.
 */
export function jsonLd<T extends Thing>(thing: T): string {
  return JSON.stringify({'@context': 'https://schema.org', ...thing})
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/** A name with the full URL of its page. */
interface Named {
  name: string
  url: string
}

/** The path from the home page to a page, as search engines show it; takes the steps after home. */
export function breadcrumbList(steps: readonly Named[]) {
  const all = [{name: 'Home', url: absoluteUrl('/')}, ...steps]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({name, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  } satisfies BreadcrumbList
}

/** Who publishes the site; undefined while the site has no name. */
export function publisher(name: string | null | undefined) {
  if (!name) return undefined
  return {
    '@type': 'Organization',
    name,
    url: absoluteUrl('/'),
    logo: {'@type': 'ImageObject', url: absoluteUrl('/icon-512.png'), width: '512', height: '512'},
  } satisfies Organization
}

interface Collection extends Named {
  description: string | null | undefined
  about?: SchemaThing | undefined
  /** Entries of this page, in their order. */
  items: readonly Named[]
  /** Number of entries on earlier pages of the same list. */
  before?: number
}

/** A page that lists others: an index, a topic. */
export function collectionPage({name, url, description, about, items, before = 0}: Collection) {
  return {
    '@type': 'CollectionPage',
    name,
    url,
    description: description || undefined,
    about,
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: items.map((item, index) => ({
        '@type': 'ListItem',
        position: before + index + 1,
        name: item.name,
        url: item.url,
      })),
    },
  } satisfies CollectionPage
}
