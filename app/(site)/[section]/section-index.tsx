import {contentTypes, type ArticleType} from '@/lib/content-types'
import {isWhole, pathOfList, pathOfState, type ListState} from '@/lib/filters/filter-path'
import {listingOf, type Listing} from '@/lib/filters/listing'
import {chosenInWords, countInWords, stateInWords} from '@/lib/filters/state-words'
import {pageCount} from '@/lib/paging'
import {declareVisitorState, getFilters, getPieces, getSection} from '@/sanity/content'
import {moved, movedPage} from '../moved'
import type {PageDescription} from '../page-metadata'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {IndexPage} from './index-page'

/** The list of a section in a state; undefined if it has no such value, or no such page. */
async function listed(type: ArticleType, state: ListState): Promise<Listing | undefined> {
  const listing = listingOf(type, await getFilters(type), state)
  return listing && state.page <= pageCount(listing.total) ? listing : undefined
}

/** The pieces of a page; where nothing matches, the nearest. */
async function piecesOf(type: ArticleType, state: ListState, {ids, nearest}: Listing) {
  if (isWhole(state)) return (await getSection(type, state.page))?.pieces ?? []
  return getPieces(type, ids.length > 0 ? ids : nearest)
}

/** Metadata of a page of a section's index; undefined if there is no such page. */
export async function describeSection(
  type: ArticleType,
  state: ListState,
): Promise<PageDescription | undefined> {
  const listing = await listed(type, state)
  if (!listing) return undefined
  const {many, about, section} = contentTypes[type]
  const words = stateInWords(state, listing.chosen)
  return {
    title: words ? `${many}: ${words}` : many,
    description: words ? describeState(type, state, listing) : about,
    path: pathOfState(type, state),
    feeds: [{title: many, path: `/${section}/feed.xml`}],
    ...(isWhole(state) && {drawn: `${many}: ${about}`}),
    page: state.page,
    // There are more states than pieces, and each shows what the index shows too.
    noIndex: !isWhole(state),
  }
}

function describeState(type: ArticleType, state: ListState, {chosen, total}: Listing): string {
  const values = chosen.map(chosenInWords).join('; ')
  const order = stateInWords(state, [])
  const all = [countInWords(type, total), values].filter(Boolean).join('. ')
  return `${[all, order].filter(Boolean).join(', ')}.`
}

interface SectionIndexProps {
  type: ArticleType
  state: ListState
}

/** One page of a section's pieces. */
export async function SectionIndex({type, state}: SectionIndexProps) {
  if (!isWhole(state)) await declareVisitorState()
  const listing = await listed(type, state)
  if (!listing) {
    const list = pathOfList(type, state).slice(1).split('/').map(decodeURIComponent)
    return state.page > 1 ? movedPage(list, String(state.page)) : moved(list)
  }
  const pieces = await piecesOf(type, state, listing)
  return (
    <SitePage here={pathOfState(type, state)}>
      <IndexPage type={type} state={state} listing={listing} pieces={pieces} />
      <WhereNext pieces={pieces} />
    </SitePage>
  )
}
