/** @jest-environment node */
import {parse} from 'groq-js'
import {addressableTypes} from '@/lib/addresses/addresses'
import {articleTypes} from '@/lib/content-types'
import {pageRange} from '@/lib/paging'
import * as articles from './articles'
import * as cases from './cases'
import * as filters from './filters'
import * as myths from './myths'
import * as site from './site'
import * as subjects from './subjects'
import {isAddressable, isArticle, isDated} from './types'

const queries = Object.entries({
  ...articles,
  ...cases,
  ...filters,
  ...myths,
  ...site,
  ...subjects,
})

const typesIn = (filter: string) => [...filter.matchAll(/"(\w+)"/g)].map(([, type]) => type)

test('the lists of types are those of the tables', () => {
  expect(typesIn(isArticle)).toEqual(articleTypes)
  expect(typesIn(isDated)).toEqual([...articleTypes, 'myth'])
  // Terms share the page of the glossary.
  const withPage = addressableTypes.filter((type) => type !== 'glossaryTerm')
  expect(typesIn(isAddressable).toSorted()).toEqual(withPage.toSorted())
})

test.each(queries)('%s names several types by one of these lists', (_, query) => {
  const lists = [isArticle, isDated, isAddressable]
  const left = lists.reduce((text, list) => text.replaceAll(list, ''), query)
  expect(left).not.toContain('_type in')
})

test.each(queries)(
  '%s asks what it refers to for its id and type, which tag the page',
  (_, query) => {
    const nameless = namelessIn(parse(query, {params: pageRange(1)}))
    expect(nameless).toEqual([])
  },
)

interface Node {
  type?: string
  name?: string
  base?: Node
  expr?: Node
  attributes?: Node[]
}

/**
 * Fields through which documents are shown without `_id` and `_type`: when such a document changes,
 * no cache tag leads to the pages that show it. Filters show nothing; pictures and files never
 * change.
 */
function namelessIn(node: unknown, shownBy?: Node): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => namelessIn(each))
  if (typeof node !== 'object' || node === null) return []
  const {type, base, expr, ...rest}: Node = node
  const field = type === 'Deref' ? base?.name : undefined
  const own = type === 'Deref' && field !== 'asset' && !isNamed(shownBy) ? [field ?? '@'] : []
  return [
    ...own,
    ...namelessIn(base, type === 'Projection' ? expr : undefined),
    ...(type === 'Filter' ? [] : namelessIn(expr)),
    ...namelessIn(Object.values(rest)),
  ]
}

function isNamed(shown: Node | undefined): boolean {
  const names = shown?.attributes?.map(({name}) => name) ?? []
  return names.includes('_id') && names.includes('_type')
}
