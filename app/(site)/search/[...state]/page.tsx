import type {Metadata} from 'next'
import {redirect} from 'next/navigation'
import {segmentText} from '@/lib/addresses/path-segment'
import {searchPath, searchState} from '@/lib/addresses/search-path'
import {pageCount} from '@/lib/paging'
import {declareVisitorState, getSearch} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {SitePage} from '../../site-page'
import {WhereNext} from '../../where-next'
import {describeSearch, SearchPage} from '../search-page'

type Props = PageProps<'/search/[...state]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{state: ['-']}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const state = await stateAt(params)
  return state ? describePage(describeSearch(state)) : {}
}

export default async function Page({params}: Props) {
  await declareVisitorState()
  const state = await stateAt(params)
  if (!state) {
    const segments = (await params).state.map(segmentText)
    return moved(['search', ...segments])
  }
  // Nothing to look for: as at the build, which asks for such a page and has no index.
  if (!/[\p{L}\p{N}]/u.test(state.query)) redirect('/search')
  const found = await getSearch(state)
  const {page = 1} = state
  if (page > pageCount(found.total)) redirect(searchPath({...state, page: 1}))
  return (
    <SitePage here={searchPath(state)}>
      <SearchPage state={state} found={found} />
      <WhereNext />
    </SitePage>
  )
}

const stateAt = async (params: Props['params']) =>
  searchState((await params).state.map(segmentText))
