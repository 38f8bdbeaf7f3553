import type {Metadata} from 'next'
import {segmentText} from '@/lib/addresses/path-segment'
import {pageNumber, pagePath} from '@/lib/paging'
import {getStillTrue, getToday} from '@/sanity/content'
import {describePage} from '../../../../describe-page'
import {movedPage} from '../../../../moved'
import {SitePage} from '../../../../site-page'
import {ListPage} from '../../../list-page'
import {describeList, hasPage, isListName, listPath} from '../../../still-true-lists'

type Props = PageProps<'/still-true/[list]/page/[page]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{list: '-', page: '-'}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const at = await read(await params)
  return at ? describePage(describeList(at.name, at.page)) : {}
}

export default async function Page({params}: Props) {
  const {list, page} = await params
  const at = await read({list, page})
  if (!at) return movedPage(['still-true', segmentText(list)], segmentText(page))
  return (
    <SitePage here={pagePath(listPath(at.name), at.page)}>
      <ListPage {...at} today={await getToday()} />
    </SitePage>
  )
}

async function read({list, page: segment}: Awaited<Props['params']>) {
  const page = pageNumber(segment)
  if (!page || !isListName(list)) return undefined
  const found = await getStillTrue()
  return hasPage(list, found, page) ? {name: list, page, found} : undefined
}
